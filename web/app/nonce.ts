/** What lets a style of ours through the page's security policy; the server writes a new one into each page. */
export const nonce = (): string => document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''

declare global {
  /** Where `get-nonce`, used by Mantine's dialogs to lock the scroll, looks for it. */
  var __webpack_nonce__: string | undefined
}

export function shareNonce(): void {
  globalThis.__webpack_nonce__ = nonce()
}
