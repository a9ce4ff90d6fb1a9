import { describe, expect, test } from 'vitest'
import { before, keywordMoves } from './former.rules.ts'

const [x, y, z] = [
  '01a20293-4631-7e77-8893-48eddfdcad41',
  '01a20293-4631-7e77-8893-48eddfdcad42',
  '01a20293-4631-7e77-8893-48eddfdcad43',
]
const coordinates = { phones: [], emails: [], addresses: [] }
const place = (mainAdviserId: string) => ({
  type: 'client' as const,
  categoryId: null,
  mainAdviserId,
  coAdviserIds: [],
  assistantIds: [],
})

describe('several lines that changed one contact', () => {
  test('REL-5 each part is as before the first line that touched it', () => {
    expect(
      before([
        { place: place(y), keywords: { added: [x], removed: [] } },
        { place: place(x), coordinates },
      ]),
    ).toEqual({
      place: place(x),
      coordinates,
    })
  })

  test('REL-5 keywords are undone in the opposite order', () => {
    const later = { keywords: { added: [y], removed: [x] } }
    const first = { keywords: { added: [x, z], removed: [] } }
    expect(keywordMoves([later, first])).toEqual({ added: [], removed: [y, z] })
    expect(keywordMoves([{ keywords: { added: [y], removed: [] } }, { keywords: { added: [], removed: [y] } }])).toEqual({
      added: [],
      removed: [],
    })
  })
})
