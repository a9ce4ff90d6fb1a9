/** Where to go back to after signing in: an address of ours, never another site that a forged link would name. */
export function safeReturn(address: string | undefined): string {
  if (!address || !/^\/(?![/\\])/.test(address) || /[\u0000-\u001f]/.test(address)) return '/'
  return address.startsWith('/connexion') ? '/' : address
}
