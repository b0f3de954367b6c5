// The second press of a button is not sent while the first is on its way, unless something
// else was chosen meanwhile: a download leaves its page as it is. Without JavaScript,
// whoever was faster is told, even if it was the same person.
{
	const PATIENCE = 3000;
	const sent = new WeakMap();
	document.addEventListener("submit", (event) => {
		const form = event.target;
		const button = event.submitter;
		if (form.matches("[role=search], [hx-post]") || button?.matches("[hx-post]")) {
			return;
		}
		const content = new URLSearchParams(new FormData(form)).toString();
		const before = sent.get(form);
		if (before && before.button === button && before.content === content && event.timeStamp - before.at < PATIENCE) {
			event.preventDefault();
			event.stopImmediatePropagation();
			return;
		}
		sent.set(form, { button, content, at: event.timeStamp });
	}, true);
}
