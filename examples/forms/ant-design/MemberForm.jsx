import { Button, Form, Input } from "antd";
import { useState } from "react";
import { compact, schemas, toAsyncValidator } from "zhtj";

const idSchema = schemas.residentId();
const idRules = [{ required: true, message: "请填写身份证号码" }, toAsyncValidator(idSchema), toAsyncValidator(idSchema, { warnings: true })];

export function MemberForm() {
  const [form] = Form.useForm();
  const [saved, setSaved] = useState("");
  const id = Form.useWatch("id", form);
  const birth = idSchema.inspect(id ?? "").derived?.birthDate ?? "";
  // The age at the joining depends on the birth, so the field names the one it depends on.
  const joinedRules = [({ getFieldValue }) => toAsyncValidator(schemas.joinMonth({ birthFrom: getFieldValue("id") }))];
  return (
    <Form form={form} onFinish={(values) => setSaved(JSON.stringify(values))}>
      <Form.Item label="身份证号码" name="id" rules={idRules} normalize={compact}>
        <Input id="id" autoComplete="off" />
      </Form.Item>
      <Form.Item label="入团年月" name="joined" rules={joinedRules} dependencies={["id"]}>
        <Input id="joined" placeholder="2019-09" />
      </Form.Item>
      <Form.Item label="出生日期">
        <Input id="birth" value={birth} readOnly />
      </Form.Item>
      <Button id="save" htmlType="submit">
        保存
      </Button>
      <output id="saved">{saved}</output>
    </Form>
  );
}
