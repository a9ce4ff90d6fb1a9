import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { z } from 'zod'
import { OperatorError } from './operator-error.ts'
import { ProviderSettings, singleSignOnOf } from './single-sign-on.ts'
import type { SingleSignOn } from './single-sign-on.ts'

/** What the program was told by its environment, read once at the start. */
export interface Settings {
  /** 0: any free port. */
  readonly port: number
  readonly host: string
  /** Absolute path. */
  readonly dataDir: string
  /** A PostgreSQL 18 of the firm's own; undefined: the embedded one, in dataDir. */
  readonly databaseUrl: string | undefined
  /** Load the demo firm into an empty database without asking. */
  readonly demo: boolean
  /** Address people use, without a slash at its end: in mails, and decides on secure cookies. */
  readonly publicUrl: string
  /** Whether that address was said, or is only a guess (localhost). */
  readonly publicUrlGiven: boolean
  /** 32 bytes in base64 that seal secrets; undefined: the key file of dataDir. */
  readonly secretKey: string | undefined
  /** ORG-21: the OpenID Connect provider by which everybody signs in; null: passwords and passkeys of our own. */
  readonly singleSignOn: SingleSignOn | null
  /** Without it mails stay in the outbox. */
  readonly smtpUrl: string | undefined
  readonly smtpFrom: string | undefined
  readonly logLevel: (typeof logLevels)[number]
  readonly role: (typeof roles)[number]
  /** Proxies in front whose word on the caller's address is taken: addresses, networks, « loopback ». */
  readonly trustProxy: false | string[]
  /** Connections of this process to the database. */
  readonly dbPool: number
  /** Prepared statements; not behind a PgBouncer before 1.21, which mixes them up. */
  readonly dbPrepared: boolean
  /** Requests a minute for one caller. */
  readonly rateLimit: number
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
const roles = ['web', 'worker', 'all'] as const

const whole = (min: number, max: number, fallback: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, `il faut un nombre entier de ${min} à ${max}`)
    .transform(Number)
    .refine((value) => value >= min && value <= max, `il faut un nombre entier de ${min} à ${max}`)
    .default(fallback)

const address = (schemes: readonly string[], example: string) =>
  z
    .string()
    .refine((value) => URL.canParse(value) && schemes.includes(new URL(value).protocol), `il faut une adresse comme ${example}`)

const oneOf = <const T extends readonly string[]>(values: T, fallback: T[number]) =>
  z.enum(values, { error: `il faut l’une des valeurs ${values.join(', ')}` }).default(fallback)

const isNetwork = (value: string) => {
  const [ip = '', bits, ...rest] = value.split('/')
  return value === 'loopback' || (isIP(ip) > 0 && rest.length === 0 && (bits === undefined || /^\d{1,3}$/.test(bits)))
}

const proxies = z
  .string()
  .transform((text) => text.split(',').map((part) => part.trim()))
  .refine((list) => list.every(isNetwork), 'il faut les adresses des relais de confiance, comme « loopback » ou 10.0.0.0/8')
  .optional()

const Environment = z
  .object({
    PORT: whole(0, 65_535, 3000),
    HOST: z
      .string()
      .regex(/^[\w.:-]+$/, 'il faut une adresse de cette machine comme 127.0.0.1 ou 0.0.0.0')
      .default('127.0.0.1'),
    DATA_DIR: z
      .string()
      .default('./data')
      .transform((path) => resolve(path)),
    DATABASE_URL: address(['postgres:', 'postgresql:'], 'postgres://compte:motdepasse@serveur:5432/base').optional(),
    DEMO: z.enum(['0', '1'], { error: 'il faut 1 pour charger le cabinet de démonstration, ou rien' }).default('0'),
    PUBLIC_URL: address(['http:', 'https:'], 'https://sillage.exemple.fr')
      .transform((url) => url.replace(/\/+$/, ''))
      .optional(),
    SECRET_KEY: z
      .string()
      .regex(/^[A-Za-z0-9+/]{43}=$/, 'il faut 32 octets en base64, comme en donne « openssl rand -base64 32 »')
      .optional(),
    ...ProviderSettings,
    SMTP_URL: address(['smtp:', 'smtps:'], 'smtps://compte:motdepasse@serveur:465').optional(),
    SMTP_FROM: z
      .string()
      .regex(/^[^<>\r\n]*<?[^\s@<>]+@[^\s@<>]+>?$/, 'il faut une adresse comme « Sillage <ne-pas-repondre@exemple.fr> »')
      .optional(),
    LOG_LEVEL: oneOf(logLevels, 'info'),
    ROLE: oneOf(roles, 'all'),
    TRUST_PROXY: proxies,
    DB_POOL: whole(2, 200, 10),
    DB_PREPARED: z.enum(['0', '1'], { error: 'il faut 0 derrière un PgBouncer d’avant la version 1.21, ou rien' }).default('1'),
    RATE_LIMIT: whole(10, 1_000_000, 600),
  })
  .superRefine((env, context) => {
    const refuse = (name: string, message: string) => context.addIssue({ code: 'custom', path: [name], message })
    if (env.SMTP_URL && !env.SMTP_FROM) refuse('SMTP_FROM', 'il faut l’adresse d’expéditeur quand SMTP_URL est donné')
    for (const name of ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'PUBLIC_URL'] as const)
      if (env.OIDC_ISSUER && !env[name]) refuse(name, 'il le faut quand OIDC_ISSUER est donné')
    if (env.ROLE !== 'all' && !env.DATABASE_URL)
      refuse('ROLE', 'il faut DATABASE_URL pour séparer les rôles : la base intégrée ne sert qu’un seul processus')
  })

/** Reads and checks the environment. Throws OperatorError with one French sentence per wrong setting; values may be secrets and are not repeated. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  // A setting left empty (« PORT= » in a file of settings) is a setting not given.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()))
  const read = Environment.safeParse(given)
  if (!read.success)
    throw new OperatorError(
      read.error.issues.map((issue) => `Le réglage ${issue.path.join('.')} ne convient pas : ${issue.message}.`).join('\n'),
    )
  const env = read.data
  return {
    port: env.PORT,
    host: env.HOST,
    dataDir: env.DATA_DIR,
    databaseUrl: env.DATABASE_URL,
    demo: env.DEMO === '1',
    publicUrl: env.PUBLIC_URL ?? `http://localhost:${env.PORT}`,
    publicUrlGiven: env.PUBLIC_URL !== undefined,
    secretKey: env.SECRET_KEY,
    singleSignOn: singleSignOnOf(env),
    smtpUrl: env.SMTP_URL,
    smtpFrom: env.SMTP_FROM,
    logLevel: env.LOG_LEVEL,
    role: env.ROLE,
    trustProxy: env.TRUST_PROXY ?? false,
    dbPool: env.DB_POOL,
    dbPrepared: env.DB_PREPARED === '1',
    rateLimit: env.RATE_LIMIT,
  }
}
