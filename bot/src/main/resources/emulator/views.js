// On a narrow screen one of three views is shown at a time; on a wide one the style sheet shows them all.

const buttons = () => document.querySelectorAll("[data-show]");

export function switchViews() {
  for (const button of buttons()) button.addEventListener("click", () => show(button.dataset.show));
}

export function show(view) {
  document.body.dataset.view = view;
  for (const button of buttons()) {
    if (button.closest(".views")) button.toggleAttribute("aria-current", button.dataset.show === view);
  }
}
