import { init } from "zhtj";
import { createApp } from "vue";
import "element-plus/dist/index.css";
import MemberForm from "./MemberForm.vue";

await init();
createApp(MemberForm).mount("#app");
document.documentElement.dataset.ready = "";
