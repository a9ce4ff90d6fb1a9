import { z } from 'zod'
import { Id, Total, Window } from '../kernel/fields.ts'
import { operation } from '../kernel/operation.ts'
import { JobDetail, JobSummary } from './jobs.shapes.ts'

export const readJob = operation({
  method: 'GET',
  path: '/jobs/:jobId',
  right: 'self',
  summary: 'Un traitement que j’ai lancé : avancement, compte rendu, fichier produit',
  input: z.object({ jobId: Id }),
  output: JobDetail,
})

export const listMyJobs = operation({
  method: 'GET',
  path: '/jobs',
  right: 'self',
  summary: 'Les traitements que j’ai lancés, les plus récents d’abord',
  input: z.object({ ...Window, goingOn: z.boolean().default(false) }),
  output: z.object({ rows: z.array(JobSummary), total: Total }),
})

export const cancelJob = operation({
  method: 'POST',
  path: '/jobs/:jobId/cancellation',
  right: 'self',
  summary: 'Arrête un traitement que j’ai lancé : ce qui est fait reste fait',
  input: z.object({ jobId: Id }),
  output: JobSummary,
  errors: ['job.over', 'job.not_cancellable'],
})
