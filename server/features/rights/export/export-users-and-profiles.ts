import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { In } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/rights/export.contract.ts'
import type { Context } from '#platform/context/context.ts'
import type { Call, Download } from '#platform/http/routes.ts'
import { writeWorkbook, XLSX_MEDIA_TYPE } from '#platform/xlsx/write-workbook.ts'
import { countExport } from '../../audit/audit.public.ts'
import { allCards } from '../../users/users.public.ts'
import { profileRows } from '../profile-rows.ts'
import { profileSheet } from './profile-sheet.ts'
import { USER_COLUMNS } from './user-columns.ts'

/** ORG-17: a firm has tens of users, sometimes thousands: made while one waits, and kept nowhere. */
export async function exportUsersAndProfiles(
  ctx: Context,
  _input: In<typeof contract.exportUsersAndProfiles>,
  { files }: Call,
): Promise<Download> {
  const cards = await allCards(ctx)
  await countExport(ctx)
  ctx.record({ kind: 'user.exported', subjectId: ctx.actor.userId, data: { count: cards.length } })
  const users = cards.map((user) => USER_COLUMNS.map(({ value }) => value(user)))
  const sheets = [{ name: 'Utilisateurs', columns: USER_COLUMNS, rows: users }, profileSheet(await profileRows(ctx))]
  const path = await files.draftPath()
  try {
    await writeWorkbook(path, sheets, { timeZone: ctx.timeZone })
    const bytes = await readFile(path)
    return {
      name: `Utilisateurs et profils ${ctx.today}.xlsx`,
      mediaType: XLSX_MEDIA_TYPE,
      size: bytes.length,
      open: () => Readable.from([bytes]),
    }
  } finally {
    await files.remove(path)
  }
}
