// Generated from the contract. Do not edit: UPDATE_GOLDEN=1 cargo test -p zhtj-tests --test golden
import type { Answer } from "../../rules/answer.js";
import { ask, type Options } from "../../rules/ask.js";
import type * as t from "../types.js";

/**
 * Tells how an organization migrates (组织迁移的办理途径). FAQ 43.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function route(input: t.MigrationRouteInput, options?: Options): Answer<t.MoveRouteValue> {
  return ask("migration.route", input, options);
}

/**
 * Decides on a command about a migration (组织迁移：判断操作). FAQ 43.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function decide(input: t.MigrationDecideInput, options?: Options): Answer<t.MigrationEvents> {
  return ask("migration.decide", input, options);
}

/**
 * Takes over events of a migration (组织迁移：由事件得出状态). FAQ 43.
 *
 * @throws ZhtjError `request.*` if the input does not have its shape
 */
export function evolve(input: t.MigrationEvolveInput, options?: Options): Answer<t.MigrationState> {
  return ask("migration.evolve", input, options);
}
