// The shared vectors as every host runs them: the answer must be equal, not similar. Used in Node, in pages and in Workers.

/**
 * Parses JSON without rounding: an integer that JavaScript cannot hold becomes a text that is marked, and `unparse` writes
 * it as it stood.
 */
export function parse(json) {
  const token = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
  const kept = (text) => (/^-?\d+$/.test(text) && !Number.isSafeInteger(Number(text)) ? `"\\u0000${text}"` : text);
  return JSON.parse(json.replace(token, kept));
}

/** Writes JSON, see `parse`. */
export function unparse(value) {
  return JSON.stringify(value).replace(/"\\u0000(-?\d+)"/g, "$1");
}

/** Reads all files through `read(path)`, which gives text; `paths` are relative to tests/vectors. */
export async function load(paths, read) {
  const files = [];
  for (const path of [...paths].sort()) {
    const { count, vectors } = parse(await read(path));
    if (count !== vectors.length) throw new Error(`${path}: count is ${count}, but there are ${vectors.length} vectors`);
    files.push({ path, count, vectors });
  }
  if (files.length === 0) throw new Error("no vectors at all");
  return files;
}

/** The request of a vector as a host sends it. */
export function request({ today, region, policy, lang, reveal, input }) {
  return unparse({ today, region, policy, lang, reveal, input });
}

/** Runs all vectors with `call(name, json)`, which gives JSON or throws `{code, path, params}`. */
export function runAll(files, call) {
  const failures = [];
  const passed = {};
  for (const { path, vectors } of files) {
    passed[path] = 0;
    for (const vector of vectors) {
      let answer;
      try {
        answer = parse(call(vector.call, request(vector)));
      } catch ({ name, message, code, path, params }) {
        answer = name === "ZhtjError" ? { error: { code, path, params } } : { threw: `${name}: ${message}` };
      }
      const difference = differs(vector.expect, answer, "");
      if (difference === undefined) passed[path] += 1;
      else failures.push(`${path} ${vector.id}: ${difference}`);
    }
  }
  return { passed, failures };
}

/** Where two JSON values differ, or `undefined`. Numbers are compared as numbers: JavaScript has one kind of them. */
export function differs(wanted, got, at) {
  if (Object.is(wanted, got) || (wanted === 0 && got === 0)) return undefined;
  const kind = (value) => (value === null ? "null" : Array.isArray(value) ? "list" : typeof value);
  if (kind(wanted) !== kind(got) || kind(wanted) !== "list" && kind(wanted) !== "object") {
    return `${at || "/"} should be ${JSON.stringify(wanted)}, is ${JSON.stringify(got)}`;
  }
  for (const key of new Set([...Object.keys(wanted), ...Object.keys(got)])) {
    if (!Object.hasOwn(wanted, key)) return `${at}/${key} should not be there, is ${JSON.stringify(got[key])}`;
    if (!Object.hasOwn(got, key)) return `${at}/${key} is missing`;
    const difference = differs(wanted[key], got[key], `${at}/${key}`);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

/** One line per file and the sum. */
export function summary(files, { passed }) {
  const lines = files.map(({ path, count }) => `vectors ${path}: ${passed[path]} of ${count}`);
  const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);
  const [all, wanted] = [sum(Object.values(passed)), sum(files.map(({ count }) => count))];
  return { lines: [...lines, `vectors in all: ${all} of ${wanted} in ${files.length} files`], passed: all, wanted };
}
