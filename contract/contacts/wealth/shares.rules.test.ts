import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { debtAddsUp, debtParts, partsOf, readShare, sharesAddUp, shareWords, usufructTenths } from './shares.rules.ts'
import type { Holder } from './shares.rules.ts'

const of = (heldAs: Holder['heldAs'], share: string, age: number | null = 70): Holder => ({ ...readShare(share)!, heldAs, age })

describe('a share', () => {
  test.each(['', 'moitié', '0', '0/3', '4/3', '101', '1/0', '-50', '33,33333', '50 %%'])('CON-5 « %s » is none', (text) => {
    expect(readShare(text)).toBeNull()
  })

  test.each([
    ['50', '50 %', 1, 2],
    [' 33,5 % ', '33,5 %', 67, 200],
    ['1/3', '1/3', 1, 3],
    ['2/4', '50 %', 1, 2],
    ['100%', '100 %', 1, 1],
  ])('CON-5 « %s » is read exactly and written « %s »', (text, words, numerator, denominator) => {
    expect(readShare(text)).toEqual({ numerator, denominator })
    expect(shareWords({ numerator, denominator })).toBe(words)
  })

  test('CON-5 what is written reads as the same share', () => {
    const share = fc
      .tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 }))
      .map(([a, b]) => readShare(`${Math.min(a, b)}/${Math.max(a, b)}`)!)
    fc.assert(
      fc.property(share, (one) => {
        expect(readShare(shareWords(one))).toEqual(one)
      }),
    )
  })
})

describe('shares that make the whole', () => {
  test.each([
    ['half is missing', [of('full', '50')], '50', '50'],
    ['too much', [of('full', '60'), of('full', '50')], '110', '110'],
    ['a usufruct without bare owner', [of('usufruct', '100')], '100', '0'],
    ['more bare than usufruct', [of('full', '1/3'), of('usufruct', '1/3'), of('bare', '2/3')], '66,66', '100'],
    ['three times 33,33 %', ['33,33', '33,33', '33,33'].map((share) => of('full', share)), '99,99', '99,99'],
  ])('CON-5 refuses: %s', (_why, owners, use, bare) => {
    expect(sharesAddUp(owners)).toMatchObject({ ok: false, code: 'wealth.shares_incomplete', values: { use, bare } })
  })

  test.each([
    [[of('full', '100')]],
    [['1/3', '1/3', '1/3'].map((share) => of('full', share))],
    [[of('usufruct', '100'), of('bare', '50'), of('bare', '1/4'), of('bare', '25')]],
    [[of('full', '50'), of('usufruct', '1/2'), of('bare', '50')]],
  ])('CON-5 takes %j', (owners) => {
    expect(sharesAddUp(owners).ok).toBe(true)
  })

  test('CON-5 a debt is owed whole', () => {
    expect(debtAddsUp([readShare('60')!])).toMatchObject({ code: 'wealth.debt_shares_incomplete', values: { total: '60' } })
    expect(debtAddsUp([readShare('2/3')!, readShare('1/3')!]).ok).toBe(true)
  })
})

describe('what a share is worth', () => {
  test.each([
    [20, 9],
    [21, 8],
    [50, 6],
    [51, 5],
    [70, 4],
    [71, 3],
    [90, 2],
    [91, 1],
    [120, 1],
  ])('CON-5 art. 669: the usufruct of somebody aged %i is worth %i tenths', (age, tenths) => {
    expect(usufructTenths(age)).toBe(tenths)
  })

  test('CON-5 the usufruct of a widow of 72 leaves seven tenths to her two children', () => {
    const holders = [of('full', '50', 72), of('usufruct', '50', 72), of('bare', '25', 40), of('bare', '25', 38)]
    expect(partsOf(40_000_000, holders)).toEqual([20_000_000, 6_000_000, 7_000_000, 7_000_000])
  })

  test('CON-5 the age of who has the usufruct not being known, no dismembered part is valued; what is held in full is', () => {
    expect(partsOf(900, [of('full', '1/3'), of('usufruct', '2/3', null), of('bare', '2/3')])).toEqual([300, null, null])
  })

  /** Any way of parting an asset between some in full and some dismembered. */
  const parted = fc
    .record({
      full: fc.array(fc.integer({ min: 1, max: 50 }), { maxLength: 4 }),
      use: fc.array(fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 110 })), { minLength: 1, maxLength: 3 }),
      bare: fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 3 }),
    })
    .map(({ full, use, bare }) => {
      const [used, nude] = [use.reduce((sum, [n]) => sum + n, 0), bare.reduce((sum, n) => sum + n, 0)]
      // Over a common denominator both sides of the dismembered part weigh used × nude.
      const denominator = (full.reduce((sum, n) => sum + n, 0) + 1) * used * nude
      const held = (heldAs: Holder['heldAs'], numerator: number, age: number | null): Holder => ({
        heldAs,
        numerator,
        denominator,
        age,
      })
      return [
        ...full.map((n) => held('full', n * used * nude, null)),
        ...use.map(([n, age]) => held('usufruct', n * nude, age)),
        ...bare.map((n) => held('bare', n * used, 30)),
      ]
    })

  test('CON-5 whatever the shares, the parts make exactly the value, and none is below nothing', () => {
    fc.assert(
      fc.property(parted, fc.integer({ min: 0, max: 10 ** 12 }), (holders, value) => {
        expect(sharesAddUp(holders).ok).toBe(true)
        const parts = partsOf(value, holders)
        expect(parts.every((part) => part !== null && part >= 0)).toBe(true)
        expect(parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)).toBe(value)
      }),
    )
  })

  test('CON-5 so do those of a debt', () => {
    const thirds = ['1/3', '1/3', '1/3'].map((share) => readShare(share)!)
    expect(debtParts(100, thirds)).toEqual([34, 33, 33])
  })
})
