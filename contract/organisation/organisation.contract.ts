import { z } from 'zod'
import { Done, Line, RequiredLine } from '../kernel/fields.ts'
import { operation } from '../kernel/operation.ts'
import { NewPassword } from '../users/users.contract.ts'

/** The demo firm on its way: a job that people see. `progress` from 0 to 1. */
const DemoProgress = z.object({
  state: z.enum(['waiting', 'running', 'failed', 'done']),
  progress: z.number().min(0).max(1),
  /** What is being made (« Contacts… »), or why it failed; a French sentence. */
  message: z.string(),
})

/** Someone of the demo firm whom a visitor may be. */
const DemoAccount = z.object({ name: z.string(), profileName: z.string(), login: z.string(), password: z.string() })

export const readInstallation = operation({
  method: 'GET',
  path: '/installation',
  right: { public: 'La page de connexion doit savoir si un établissement existe déjà.' },
  summary: 'Où en est l’installation : vide, démonstration en préparation, prête',
  input: z.object({}),
  output: z.object({
    /** `empty`: no firm. `loading`: the demo firm is being made, or its making failed. `ready`: one can sign in. */
    state: z.enum(['empty', 'loading', 'ready']),
    /** Null when the demo firm was never asked for. */
    demo: DemoProgress.nullable(),
    /** Only while the demo firm, ready, is the only firm here; else empty. */
    demoAccounts: z.array(DemoAccount),
  }),
})

export const createFirm = operation({
  method: 'POST',
  path: '/installation/firm',
  right: { public: 'Personne n’existe encore ; refusé dès qu’un établissement existe.' },
  summary:
    'Crée, dans une installation vide, l’établissement, ses profils d’exemple et son premier administrateur (identifiant : son adresse e-mail)',
  input: z.object({
    firmName: RequiredLine(120),
    title: Line(40),
    firstName: RequiredLine(80),
    lastName: RequiredLine(80),
    email: z.email('Saisissez une adresse e-mail, comme prenom.nom@cabinet.fr.').max(200),
    /** Null where a provider signs everybody in; needed elsewhere. */
    password: NewPassword.nullable().default(null),
  }),
  output: z.object({ login: z.string() }),
  errors: ['organisation.already_installed', 'organisation.demo_running', 'users.password_guessable'],
})

export const loadDemoFirm = operation({
  method: 'POST',
  path: '/installation/demo',
  right: { public: 'Personne n’existe encore ; refusé dès qu’un établissement existe.' },
  summary: 'Lance la préparation de l’établissement de démonstration ; l’avancement se lit dans l’installation',
  input: z.object({}),
  output: Done,
  errors: ['organisation.already_installed', 'organisation.demo_running'],
})
