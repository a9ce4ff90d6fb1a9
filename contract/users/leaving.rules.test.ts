import { describe, expect, test } from 'vitest'
import { mayLeave } from './leaving.rules.ts'

describe('deleting a user', () => {
  const ada = { name: 'Ada', isMe: false, activeAdministrator: true }

  test('ORG-22 nobody deletes themselves, even among many administrators', () => {
    expect(mayLeave({ ...ada, isMe: true }, 3)).toMatchObject({ code: 'users.delete_oneself' })
  })

  test('ORG-11 not the last active administrator; anybody else', () => {
    expect(mayLeave(ada, 0)).toEqual({ ok: false, code: 'users.last_administrator', values: { user: 'Ada' } })
    expect(mayLeave(ada, 1)).toEqual({ ok: true })
    expect(mayLeave({ ...ada, activeAdministrator: false }, 0)).toEqual({ ok: true })
  })
})
