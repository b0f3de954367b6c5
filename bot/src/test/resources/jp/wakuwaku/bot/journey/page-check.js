// What keeps people from using a page of the console, as far as it can be told of any page. Stands beside axe.
const pageCheck = (() => {
	const CONTROLS = "a[href], button, input:not([type=hidden]), select, textarea, summary, iframe, [tabindex]";
	const PRESSED = "[role=button], [role=link], [role=tab], [onclick]";
	const html = (element) => element.cloneNode(false).outerHTML;
	const all = (selector) => [...document.querySelectorAll(selector)];
	const isShown = (element) => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });

	/** What is drawn beyond the right edge, but for what scrolls by itself. */
	const wide = () => {
		const { scrollWidth, clientWidth } = document.scrollingElement;
		if (scrollWidth <= clientWidth) {
			return [];
		}
		const beyond = all("main *, header *").filter((it) => it.getBoundingClientRect().right > clientWidth + 1);
		return [`is ${scrollWidth - clientWidth} px too wide: ${beyond.slice(0, 3).map(html).join(" ")}`];
	};

	const outline = () => {
		const wrong = [];
		for (const [what, selector] of [["title", "head > title"], ["h1", "h1"], ["main", "main"]]) {
			const found = all(selector).filter((it) => what === "title" || isShown(it));
			if (found.length !== 1 || !found[0].textContent.trim()) {
				wrong.push(`has ${found.length} of ${what}, or an empty one`);
			}
		}
		return wrong;
	};

	/** The mark of what is in focus may stand around its label. */
	const isMarked = (element) => [element, element.closest(".choice")].filter(Boolean)
		.map((it) => getComputedStyle(it))
		.some(({ outlineStyle, outlineWidth }) => outlineStyle !== "none" && parseFloat(outlineWidth) > 0);

	const isInSight = (element) => {
		const { x, y, width, height } = element.getBoundingClientRect();
		return width > 1 && height > 1 && x >= 0 && y >= 0 && x < innerWidth && y < innerHeight;
	};

	const focus = (element) => {
		element.focus();
		if (document.activeElement !== element) {
			return [`takes no focus: ${html(element)}`];
		}
		return [...(isMarked(element) ? [] : [`does not mark what is in focus: ${html(element)}`]),
			...(isInSight(element) ? [] : [`has something out of sight in focus: ${html(element)}`])];
	};

	/** Of those that look alike one is enough. */
	const kind = (element) => [element, element.parentElement].map((it) => `${it.tagName}.${it.className}`)
		.concat(element.type, !!element.closest("table"), !!element.closest("nav")).join(" ");

	const keyboard = () => {
		const wrong = all(PRESSED).filter((it) => isShown(it) && it.tabIndex < 0)
			.map((it) => `is for the mouse only: ${html(it)}`);
		all("[tabindex]").filter((it) => it.tabIndex > 0).forEach((it) => wrong.push(`has an order of its own: ${html(it)}`));
		const controls = all(CONTROLS).filter((it) => it.tabIndex >= 0 && !it.matches(":disabled") && isShown(it));
		const [first] = controls;
		const leads = first?.matches("a.skip") && document.querySelector(first.hash)?.matches("main");
		if (first && !leads && !first.closest("main")) {
			wrong.push("does not begin with a link to what it is about");
		}
		const alike = new Map(controls.map((it) => [kind(it), it]));
		return [...wrong, ...[...alike.values()].flatMap(focus)];
	};

	/** What scrolls by itself has to be reached to be scrolled. */
	const scrolled = () => all("main *")
		.filter((it) => (it.scrollWidth > it.clientWidth + 1 || it.scrollHeight > it.clientHeight + 1)
			&& [getComputedStyle(it)].some(({ overflowX, overflowY }) => /auto|scroll/.test(overflowX + overflowY))
			&& it.tabIndex < 0 && ![...it.querySelectorAll(CONTROLS)].some((inside) => inside.tabIndex >= 0))
		.map((it) => `cannot be scrolled with the keyboard: ${html(it)}`);

	/** A list whose lines are blocks on a phone fits it. */
	const stacked = () => all(".table").filter((it) => it.querySelector(".stack") && it.scrollWidth > it.clientWidth + 1)
		.map((it) => `has a list that scrolls sideways: ${html(it)}`);

	/** Such as from a mistake to its field. */
	const broken = () => all("main a[href^='#']").filter((it) => !document.getElementById(it.hash.slice(1)))
		.map((it) => `has a link to nothing: ${html(it)}`);

	/** What stands around is the same on each page; once is enough. */
	const axeFindings = async () => {
		const isHome = location.pathname === "/console";
		const { violations } = await axe.run(isHome ? document : { exclude: [".top", ".side"] }, { reporter: "no-passes", preload: false,
			rules: { "label-content-name-mismatch": { enabled: true } } });
		return violations.filter(({ impact }) => ["serious", "critical"].includes(impact))
			.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((it) => it.html).join(" | ")}`);
	};

	/** Told as texts; on a narrow screen only what differs there. */
	return async () => innerWidth < 600 ? [...wide(), ...stacked(), ...scrolled()]
		: [...wide(), ...scrolled(), ...outline(), ...broken(), ...await axeFindings(), ...keyboard()];
})();
