// How the modules are read where there is a disk. Imported by the entry points for Node only.
import { readFileSync } from "node:fs";
import { provideFiles } from "./module.js";

provideFiles((url) => new Uint8Array(readFileSync(url)));
