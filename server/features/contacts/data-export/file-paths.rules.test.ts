import { expect, test } from 'vitest'
import { placeFiles } from './file-paths.rules.ts'

const place = (...names: string[]) =>
  placeFiles(names.map((name, at) => ({ id: String(at), name, mediaType: '', size: 0, createdAt: '' }))).map(({ path }) => path)

test('COMP-6 no name leads out of the archive’s folder', () => {
  expect(place('../../etc/passwd', 'C:\\boot.ini', '..', 'a\u0000b.pdf')).toEqual([
    'documents/etc passwd',
    'documents/C boot.ini',
    'documents/fichier',
    'documents/a b.pdf',
  ])
})

test('COMP-6 files of one name stay apart, also where capitals do not count; one file joined twice is there once', () => {
  expect(place('a.pdf', 'A.PDF', 'a.pdf', 'a')).toEqual([
    'documents/a.pdf',
    'documents/A (2).PDF',
    'documents/a (3).pdf',
    'documents/a',
  ])
  const file = { id: 'x', name: 'a.pdf', mediaType: '', size: 0, createdAt: '' }
  expect(placeFiles([file, file])).toHaveLength(1)
})
