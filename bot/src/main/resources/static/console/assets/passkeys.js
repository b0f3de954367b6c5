// Makes and uses passkeys: <button data-passkey="use|make" data-options="URL" data-send="URL">, with a place for what is wrong.
const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));
const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)))
	.replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
const descriptors = (list) => (list ?? []).map((entry) => ({ ...entry, id: bytes(entry.id) }));

const headers = () => ({ "Content-Type": "application/json", ...JSON.parse(document.body.getAttribute("hx-headers")) });

const send = async (url, body) => {
	const answer = await fetch(url, { method: "POST", headers: headers(), body: body ?? "{}" });
	if (answer.redirected) {
		// Signed out meanwhile, or asked for the code again.
		location.assign(answer.url);
		return { problem: "" };
	}
	if (answer.status === 403) return { problem: "この画面を長く開いたままでした。画面を読みこみなおして、もう一度お試しください。" };
	if (answer.status !== 200 && answer.status !== 422) throw new Error("status " + answer.status);
	return answer.json();
};

const make = async (options) => {
	const publicKey = {
		...options,
		challenge: bytes(options.challenge),
		user: { ...options.user, id: bytes(options.user.id) },
		excludeCredentials: descriptors(options.excludeCredentials),
	};
	const made = await navigator.credentials.create({ publicKey });
	return {
		...common(made),
		response: {
			clientDataJSON: text(made.response.clientDataJSON),
			attestationObject: text(made.response.attestationObject),
			transports: made.response.getTransports?.() ?? [],
		},
	};
};

const use = async (options) => {
	const publicKey = {
		...options,
		challenge: bytes(options.challenge),
		allowCredentials: descriptors(options.allowCredentials),
	};
	const signed = await navigator.credentials.get({ publicKey });
	return {
		...common(signed),
		response: {
			clientDataJSON: text(signed.response.clientDataJSON),
			authenticatorData: text(signed.response.authenticatorData),
			signature: text(signed.response.signature),
			userHandle: signed.response.userHandle ? text(signed.response.userHandle) : undefined,
		},
	};
};

const common = (credential) => ({
	id: credential.id,
	rawId: text(credential.rawId),
	type: credential.type,
	clientExtensionResults: {},
	authenticatorAttachment: credential.authenticatorAttachment ?? undefined,
});

/** What is to be done about what a browser says, by the name of its error. */
const problems = {
	InvalidStateError: () => "この端末のパスキーは、もう登録してあります。",
	NotAllowedError: () => "端末での確認が取りやめられたか、時間が過ぎました。もう一度お試しください。この端末にパスキーがないときは、ほかの方法を使ってください。",
	NotSupportedError: () => "この端末では、パスキーを作れません。",
	SecurityError: (host) => `このアドレスではパスキーを使えません。管理画面を、${host} で始まるいつものアドレスで開きなおしてください。`,
};

const address = (button) => {
	const label = document.getElementById("label");
	return label ? button.dataset.send + "?label=" + encodeURIComponent(label.value) : button.dataset.send;
};

const sign = async (button, options) => {
	const credential = await (button.dataset.passkey === "make" ? make(options) : use(options));
	return send(address(button), JSON.stringify(credential));
};

for (const button of document.querySelectorAll("[data-passkey]")) {
	button.hidden = !window.PublicKeyCredential;
	button.addEventListener("click", async () => {
		const problem = document.getElementById("passkey-problem");
		problem.textContent = "";
		button.disabled = true;
		let options = {};
		try {
			options = await send(button.dataset.options);
			const answer = options.challenge ? await sign(button, options) : options;
			if (answer.to) location.assign(answer.to);
			else problem.textContent = answer.problem;
		} catch (ex) {
			const told = problems[ex.name] ?? (() => "パスキーを使えませんでした。もう一度お試しください。");
			problem.textContent = told(options.rpId ?? options.rp?.id);
		} finally {
			button.disabled = false;
		}
	});
}
