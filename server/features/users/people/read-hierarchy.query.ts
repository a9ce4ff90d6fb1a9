import { sql } from 'kysely'
import { lastNameFirst } from '#contract/kernel/person-name.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/users/users.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { peopleQuery } from './user-rows.ts'

/** ORG-31: the whole tree in one answer; the page makes the branches. */
export async function readHierarchy(
  ctx: Context,
  _input: In<typeof contract.readHierarchy>,
): Promise<Out<typeof contract.readHierarchy>> {
  const rows = await peopleQuery(ctx)
    .select(['u.id', 'u.first_name', 'u.last_name', 'u.manager_id', 'u.is_adviser', 'u.active', 'u.photo_file_id', 'p.label'])
    .orderBy(sql`u.last_name collate "fr-FR-x-icu", u.first_name collate "fr-FR-x-icu", u.id`)
    .execute()
  return {
    users: rows.map((row) => ({
      id: row.id,
      name: lastNameFirst(row.last_name, row.first_name),
      profileName: row.label,
      photoId: row.photo_file_id,
      managerId: row.manager_id,
      isAdviser: row.is_adviser,
      active: row.active,
      isMe: row.id === ctx.actor.userId,
    })),
  }
}
