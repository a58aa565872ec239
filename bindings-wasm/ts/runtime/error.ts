/**
 * What every function of the package throws: why a request could not be answered. What a check finds is no error, it
 * stands in the answer.
 */
export class ZhtjError extends Error {
  override readonly name = "ZhtjError";
  /** The stable code: `request.problem` or `file.problem` of the library, `module.problem` of this package. */
  readonly code: string;
  /** The place in the request as a JSON Pointer; empty where it is the whole. */
  readonly path: string;
  /** What is to be known about it. Personal data is never repeated. */
  readonly params: Readonly<Record<string, unknown>>;

  constructor(code: string, path = "", params: Readonly<Record<string, unknown>> = {}, options?: ErrorOptions) {
    const detail = typeof params["detail"] === "string" && params["detail"] !== "" ? `: ${params["detail"]}` : "";
    super(`${code}${path === "" ? "" : ` at ${path}`}${detail}`, options);
    this.code = code;
    this.path = path;
    this.params = params;
  }
}
