import { createRoot } from "react-dom/client";
import { init } from "zhtj";
import { MemberForm } from "./MemberForm.jsx";

await init();
createRoot(document.getElementById("app")).render(<MemberForm />);
document.documentElement.dataset.ready = "";
