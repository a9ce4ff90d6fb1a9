import { z } from 'zod'
import { operation } from '../kernel/operation.ts'

export const exportUsersAndProfiles = operation({
  method: 'GET',
  path: '/users/export',
  right: 'user.manage',
  summary: 'Le classeur des utilisateurs et des profils : une feuille d’utilisateurs, une feuille de profils par droit',
  input: z.object({}),
  output: z.object({}),
  transport: 'file',
  // It is written down who took it (SEC-6).
  reads: false,
})
