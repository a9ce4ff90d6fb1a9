import { z } from 'zod'
import { Id } from '../kernel/fields.ts'
import { operation } from '../kernel/operation.ts'
import { FileLine } from './documents.shapes.ts'

export const uploadFile = operation({
  method: 'POST',
  path: '/files',
  right: 'self',
  summary: 'Dépose un fichier ; il n’est visible que de moi tant qu’il n’est joint à rien',
  input: z.object({}),
  output: FileLine,
  transport: 'upload',
})

export const readFile = operation({
  method: 'GET',
  path: '/files/:fileId',
  right: 'self',
  summary: 'Télécharge un fichier que j’ai déposé ou fait produire, ou qui est joint à ce que je vois',
  input: z.object({ fileId: Id }),
  output: z.object({}),
  transport: 'file',
})
