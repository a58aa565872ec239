// Generated from the contract. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
import type { Answer } from "../../rules/answer.js";
import { ask, type Options } from "../../rules/ask.js";
import type * as t from "../types.js";

/**
 * Decides one step of a transfer and gives its events (判断转接申请的一步能否办理，给出事件). FAQ 33, 34, 51.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function decide(input: t.TransferDecideNationalInput, options?: Options): Answer<t.NationalDecided>;
export function decide(input: t.TransferDecideGuangdongInput, options?: Options): Answer<t.GuangdongDecided>;
export function decide(input: t.TransferDecideInput, options?: Options): Answer<t.NationalDecided | t.GuangdongDecided>;
export function decide(input: t.TransferDecideInput, options?: Options): Answer<t.NationalDecided | t.GuangdongDecided> {
  return ask("transfer.decide", input, options);
}

/**
 * Takes events over into the state of a transfer (把事件并入转接申请的状态). FAQ 33, 34.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function evolve(input: t.TransferEvolveNationalInput, options?: Options): Answer<t.NationalEvolved>;
export function evolve(input: t.TransferEvolveGuangdongInput, options?: Options): Answer<t.GuangdongEvolved>;
export function evolve(input: t.TransferEvolveInput, options?: Options): Answer<t.NationalEvolved | t.GuangdongEvolved>;
export function evolve(input: t.TransferEvolveInput, options?: Options): Answer<t.NationalEvolved | t.GuangdongEvolved> {
  return ask("transfer.evolve", input, options);
}

/**
 * Rebuilds all transfers from the log of their events (由事件记录重新生成全部转接申请). FAQ 33, 34.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function replay(input: t.TransferReplayNationalInput, options?: Options): Answer<t.NationalReplayed>;
export function replay(input: t.TransferReplayGuangdongInput, options?: Options): Answer<t.GuangdongReplayed>;
export function replay(input: t.TransferReplayInput, options?: Options): Answer<t.NationalReplayed | t.GuangdongReplayed>;
export function replay(input: t.TransferReplayInput, options?: Options): Answer<t.NationalReplayed | t.GuangdongReplayed> {
  return ask("transfer.replay", input, options);
}

/**
 * Draws the chart of a transfer (画出转接申请的状态图). FAQ 33, 34.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function graph(input: t.TransferGraphInput, options?: Options): Answer<t.GraphValue> {
  return ask("transfer.graph", input, options);
}

/**
 * Whether a pending-transfer branch can be deleted (待接转团支部能否删除). FAQ 41, 44.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function pendingBranch(input: t.TransferPendingBranchInput, options?: Options): Answer<t.PendingValue> {
  return ask("transfer.pending_branch", input, options);
}

/**
 * Gives the table of reasons of a transfer (转接原因表). FAQ 33, 34, 51.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function reasons(input: t.TransferReasonsInput, options?: Options): Answer<ReadonlyArray<t.ReasonRow>> {
  return ask("transfer.reasons", input, options);
}

/**
 * Checks reason, fields and destination of a transfer (检查转接申请的原因、必填项和去向). FAQ 33, 34, 51.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function checkReason(input: t.TransferCheckReasonInput, options?: Options): Answer<t.ReasonValue> {
  return ask("transfer.check_reason", input, options);
}

/**
 * Tells where a member goes and what is needed (团员应转往哪里). FAQ 33, 34, 51.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function advise(input: t.TransferAdviseInput, options?: Options): Answer<t.AdviceValue> {
  return ask("transfer.advise", input, options);
}

/**
 * Checks a batch of transfers (检查一批转接申请). FAQ 33, 34.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function batch(input: t.TransferBatchInput, options?: Options): Answer<t.BatchValue> {
  return ask("transfer.batch", input, options);
}

/**
 * Counts a log of transfers by organization (按组织统计转接日志). FAQ 33, 34.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function statistics(input: t.TransferStatisticsInput, options?: Options): Answer<Readonly<Record<string, t.Figures>>> {
  return ask("transfer.statistics", input, options);
}

/**
 * Checks a class list of graduates (检查毕业班转接名单). FAQ 33, 34, 51.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function classList(input: t.TransferClassListInput, options?: Options): Answer<t.ClassListValue> {
  return ask("transfer.class_list", input, options);
}
