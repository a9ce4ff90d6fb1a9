/** What lets a style of ours through the page's security policy; the server writes a new one into each page. */
export const nonce = (): string => document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''

/** Puts it where `get-nonce` looks, with which Mantine's dialogs lock the scroll. */
export function shareNonce(): void {
  Reflect.set(globalThis, '__webpack_nonce__', nonce())
}
