// What the compiler must accept and refuse, with the declarations of the installed package. Never run.
import {
  call,
  Case,
  catalogue,
  completion,
  init,
  initSync,
  nationalTransferMachine,
  organization,
  permission,
  residentId,
  RULES_VERSION,
  rules,
  transfer,
  ZhtjError,
  type Answer,
  type Category,
  type Code,
  type Finding,
  type FindingOf,
  type NationalApplication,
  type NationalDecided,
  type Options,
  type ResidentIdValue,
} from "zhtj/rules";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const is = <T extends true>(): T | void => undefined;

// Codes are literals, and a code tells its parameters.
const code: Code = "join.too_young";
// @ts-expect-error no such code
const misspelt: Code = "join.to_young";
is<Same<string extends Code ? true : false, false>>();
declare const finding: Finding;
if (finding.code === "resident_id.length") {
  const length: number = finding.params.length;
  // @ts-expect-error the code has no such parameter
  finding.params.province;
  // @ts-expect-error a number
  const text: string = finding.params.length;
  void [length, text];
}
if (finding.code === "resident_id.province") is<Same<typeof finding.params.province, string>>();
if (finding.code === "resident_id.empty") {
  // @ts-expect-error no parameters at all
  const nothing: string = finding.params.length;
  void nothing;
}
// @ts-expect-error what a check found is not changed
finding.severity = "note";
const one: FindingOf<"resident_id.length"> | undefined = undefined;
const sources: ReadonlyArray<string> = finding.source;
const message: string | undefined = finding.message;

// Answers.
const answer = residentId.check({ text: "11010519491231002X" }, { today: "2026-11-22", lang: "zh" });
is<Same<typeof answer, Answer<ResidentIdValue>>>();
// @ts-expect-error the value may be null
answer.value.birth_date;
const verdict: "pass" | "fail" | "undecided" = answer.verdict;
// @ts-expect-error a text is needed
residentId.check({});
// @ts-expect-error a text, not a number
residentId.check({ text: 1 });
// @ts-expect-error no such field
residentId.check({ text: "", more: 1 });
// @ts-expect-error a text needs an object around it
residentId.check("11010519491231002X");

// Options and policy.
const options: Options = { today: undefined, region: "44", policy: { ids: { unknown_division: "error" } }, reveal: true };
// @ts-expect-error no such language
residentId.check({ text: "" }, { lang: "fr" });
// @ts-expect-error no such option
residentId.check({ text: "" }, { languages: "zh" });
// @ts-expect-error no such level
residentId.check({ text: "" }, { policy: { ids: { unknown_division: "fatal" } } });
// @ts-expect-error a day is a text
residentId.check({ text: "" }, { today: new Date() });

// The same by name.
const named = call("resident_id.check", { input: { text: "" } });
is<Same<typeof named, Answer<ResidentIdValue>>>();
// @ts-expect-error no such call
call("resident_id.chek", { input: { text: "" } });
// @ts-expect-error the input of another call
call("resident_id.check", { input: { code: "" } });

// A union of inputs gives the answer of its variant.
const national = transfer.decide({ workflow: "national", act: { actor: { kind: "member", member: "m" }, command: { do: "withdraw" } } });
is<Same<typeof national, Answer<NationalDecided>>>();
// @ts-expect-error no such workflow
transfer.graph({ workflow: "beijing" });

// What comes out of one step goes into the next.
declare const application: NationalApplication;
transfer.decide({ workflow: "national", application, act: { actor: { kind: "member", member: "m" }, command: { do: "withdraw" } } });
const whole = new Case(nationalTransferMachine({ members: {} }), [], options);
// @ts-expect-error a command belongs to its machine
whole.do({ command: "approve" });

// Vocabularies.
const category: Category = "branch";
const inChinese: Category = "团支部";
// @ts-expect-error a permission names its role
permission.may({ action: "edit_organization" });

// Calls about the library itself.
const listed: number = catalogue.list().value.findings.length;
const listing = rules.list().value;
completion.person;
organization.kind;
const version: string = RULES_VERSION;

// Starting.
const started: Promise<void> = init(new URL("https://example.org/rules.wasm"));
init("rules.wasm");
init(new Uint8Array());
init(fetch("rules.wasm"));
initSync();
initSync(new ArrayBuffer(8));
const error = new ZhtjError("request.malformed_json");
is<Same<typeof error.code, string>>();
// @ts-expect-error an error is not changed
error.code = "";

void [code, misspelt, one, sources, message, verdict, category, inChinese, listed, listing, version, started];
