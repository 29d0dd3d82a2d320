type Json = Record<string, unknown>;

const bytes = (text: unknown): ArrayBuffer => {
  const binary = atob(String(text).replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(binary, (c) => c.charCodeAt(0)).buffer;
};

const text = (buffer: ArrayBuffer | null): string | null =>
  buffer && btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

/** What the server asks, as the browser wants it: bytes in place of texts. */
function asked(options: Json): Json {
  const key = { ...(options['publicKey'] as Json) };
  key['challenge'] = bytes(key['challenge']);
  const user = key['user'] as Json | undefined;
  if (user) key['user'] = { ...user, id: bytes(user['id']) };
  for (const list of ['excludeCredentials', 'allowCredentials']) {
    const all = key[list] as Json[] | null | undefined;
    if (all) key[list] = all.map((one) => ({ ...one, id: bytes(one['id']) }));
    else delete key[list];
  }
  return { publicKey: key };
}

/** What the device answered, as the server wants it: texts in place of bytes. */
function answer(made: PublicKeyCredential): string {
  const response = made.response as AuthenticatorAttestationResponse & AuthenticatorAssertionResponse;
  const parts: Json = { clientDataJSON: text(response.clientDataJSON) };
  if (response.attestationObject) {
    parts['attestationObject'] = text(response.attestationObject);
    parts['transports'] = response.getTransports?.();
  } else {
    parts['authenticatorData'] = text(response.authenticatorData);
    parts['signature'] = text(response.signature);
    parts['userHandle'] = text(response.userHandle);
  }
  return JSON.stringify({ id: made.id, rawId: text(made.rawId), type: made.type, response: parts, extensions: {} });
}

/**
 * Asks the device for a passkey, at once and again by the button, and sends what it answers with the form.
 * Without script, or in a browser that knows no passkeys, the page keeps saying so.
 */
export function passkey(): void {
  const place = document.querySelector<HTMLElement>('[data-passkey]');
  const form = place?.querySelector('form');
  const button = place?.querySelector<HTMLElement>('[data-passkey-go]');
  const trouble = place?.querySelector<HTMLElement>('[data-passkey-trouble]');
  if (!place || !form || !button || !trouble || !('PublicKeyCredential' in window)) return;
  place.querySelector('[data-passkey-without]')?.remove();
  button.hidden = false;
  const ask = async (byHand: boolean): Promise<void> => {
    trouble.hidden = true;
    try {
      const options = asked(JSON.parse(place.dataset['options'] ?? '') as Json);
      const made = await navigator.credentials[place.dataset['passkey'] === 'create' ? 'create' : 'get'](options);
      const field = form.elements.namedItem('answer') as HTMLInputElement;
      field.value = answer(made as PublicKeyCredential);
      form.requestSubmit();
    } catch {
      // Some browsers ask nobody before a button was pressed: that is no trouble yet.
      trouble.hidden = !byHand;
    }
  };
  button.addEventListener('click', () => void ask(true));
  void ask(false);
}
