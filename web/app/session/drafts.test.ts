import { beforeEach, expect, test } from 'vitest'
import { keepDraftsOf } from './drafts.ts'

beforeEach(() => {
  sessionStorage.clear()
  keepDraftsOf('inès')
  sessionStorage.setItem('brouillon', 'M. Dupont')
})

test('UX-4 somebody else finds no draft of another', () => {
  keepDraftsOf('marc')
  expect(sessionStorage.getItem('brouillon')).toBeNull()
})

test('UX-4 the same person finds theirs again', () => {
  keepDraftsOf('inès')
  expect(sessionStorage.getItem('brouillon')).toBe('M. Dupont')
})
