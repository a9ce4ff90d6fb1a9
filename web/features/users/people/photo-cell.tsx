import { PersonAvatar } from '../card/PersonAvatar.tsx'
import type { UserRow } from './user-columns.ts'

/** ORG-24: the first column; the name stands beside it. */
export const photoCell = ({ id, firstName, lastName, photoId }: UserRow) => (
  <PersonAvatar id={id} name={`${firstName} ${lastName}`} photoId={photoId} />
)
