// The schemas in libraries that take Standard Schema as it is.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { sValidator } from "@hono/standard-validator";
import { FieldApi, FormApi } from "@tanstack/form-core";
import { initTRPC } from "@trpc/server";
import { Hono } from "hono";
import { init, initAll, schemas } from "zhtj";

const GOOD = "11010519491231002X";
const WRONG = "110105194912310021";
before(() => init());

test("React Hook Form", async () => {
  const options = { fields: {}, shouldUseNativeValidation: false, criteriaMode: "firstError" };
  const resolve = standardSchemaResolver(schemas.residentId());
  const wrong = await resolve(WRONG, undefined, options);
  assert.match(wrong.errors.root.message, /末位与前17位不符/);
  assert.deepEqual(await resolve(GOOD, undefined, options), { values: GOOD, errors: {} });
  await initAll();
  const member = standardSchemaResolver(schemas.member());
  const { errors } = await member({ name: "张晓明", resident_id: "11010520040615101X", join_month: "2017-05" }, undefined, options);
  assert.match(errors.join_month.message, /入团年月不能小于13周岁/);
  assert.equal(errors.resident_id, undefined);
});

test("TanStack Form", async () => {
  const form = new FormApi({ defaultValues: { id: "" } });
  form.mount();
  const field = new FieldApi({ form, name: "id", validators: { onChange: schemas.residentId() } });
  field.mount();
  field.setValue(WRONG);
  assert.equal(field.state.meta.errors[0].code, "resident_id.check_character");
  assert.equal(form.state.canSubmit, false);
  field.setValue(GOOD);
  assert.deepEqual(field.state.meta.errors, []);
  assert.equal(form.state.canSubmit, true);
});

test("tRPC", async () => {
  const { router, procedure, createCallerFactory } = initTRPC.create();
  const app = router({ birth: procedure.input(schemas.residentId()).query(({ input }) => input) });
  const caller = createCallerFactory(app)({});
  assert.equal(await caller.birth("１１０１０５194912310 02x"), GOOD);
  await assert.rejects(caller.birth(WRONG), ({ code, cause }) => code === "BAD_REQUEST" && cause.issues[0].code === "resident_id.check_character");
});

test("Hono", async () => {
  const app = new Hono();
  app.post("/code", sValidator("json", schemas.registrationCode()), (context) => context.json(context.req.valid("json")));
  const send = (body) => app.request("/code", { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json" } });
  assert.deepEqual(await (await send("aB3dE6gH")).json(), "aB3dE6gH");
  const refused = await send("aB3");
  assert.equal(refused.status, 400);
  assert.equal((await refused.json()).error[0].code, "registration_code.malformed");
});
