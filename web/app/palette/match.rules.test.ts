import { expect, test } from 'vitest'
import { matching } from './match.rules.ts'

const entry = (label: string, keywords: string[] = []) => ({ key: label, label, keywords, run: () => {} })
const entries = [entry('Ajouter un contact'), entry('Contacts'), entry('Thème sombre'), entry('Passer en anglais', ['english'])]
const found = (typed: string) => matching(entries, typed).map(({ label }) => label)

test('finds nothing that no word begins', () => expect(found('ontact')).toEqual([]))
test('shows everything before anything is typed', () => expect(found('  ')).toHaveLength(4))
test('puts first what begins with the text', () => expect(found('cont')).toEqual(['Contacts', 'Ajouter un contact']))
test('UX-2 does not mind accents or capitals', () => expect(found('THEME')).toEqual(['Thème sombre']))
test('needs every word', () => expect(found('ajou con')).toEqual(['Ajouter un contact']))
test('finds by another word', () => expect(found('engl')).toEqual(['Passer en anglais']))
