/** What a passkey says of its owner: `<firm>.<user>`, which names nobody to others, and the firm before anything is read. */
export const userHandle = (firmId: number, userId: string): string => `${firmId}.${userId}`

const HANDLE = /^(\d{1,9})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** @param handle as the passkey gives it, base64url; null when it is none of ours. */
export function ownerOf(handle: string | undefined): { firmId: number; userId: string } | null {
  const [, firmId, userId] = HANDLE.exec(Buffer.from(handle ?? '', 'base64url').toString('utf8')) ?? []
  return firmId && userId ? { firmId: Number(firmId), userId } : null
}
