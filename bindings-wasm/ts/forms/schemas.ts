// The schemas by their names: `import { schemas } from "zhtj"`, then `schemas.residentId()`.
export { developmentNumber, email, joinMonth, memberCardNumber, mobile, personName, registrationCode, residentId, telephone } from "./fields.js";
export { member, organization, transfer } from "./whole.js";
