import { bindInput, init, schemas } from "zhtj";

await init();
const element = (id) => document.getElementById(id);

const id = bindInput(element("id"), schemas.residentId(), {
  message: element("id-message"),
  mask: true,
  onChecked: ({ derived }) => {
    element("birth").value = derived?.birthDate ?? "";
    // The age at the joining depends on the birth.
    if (joined.value !== "") joined.set(joined.value);
  },
});
const joined = bindInput(element("joined"), schemas.joinMonth({ birthFrom: () => id.value }), {
  message: element("joined-message"),
});

element("form").addEventListener("submit", (event) => {
  event.preventDefault();
  // What is sent is the number, not its mask.
  element("saved").value = JSON.stringify(Object.fromEntries(new FormData(event.target)));
});
document.documentElement.dataset.ready = "";
