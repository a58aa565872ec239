// Runs programs and tells what failed.
import { spawn } from "node:child_process";

/** Runs a program to its end; gives its output if `quiet`, else shows it. */
export function run(program, args, { cwd, quiet = false, env = process.env } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, stdio: ["ignore", quiet ? "pipe" : "inherit", "inherit"] });
    const out = [];
    child.stdout?.on("data", (piece) => out.push(piece));
    child.on("error", (error) => reject(new Error(`${program}: ${error.message}`)));
    child.on("close", (code) => {
      if (code === 0) resolve(Buffer.concat(out).toString());
      else reject(new Error(`${program} ${args.join(" ")} ended with ${code}`));
    });
  });
}
