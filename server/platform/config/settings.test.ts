import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { OperatorError } from './operator-error.ts'
import { readSettings } from './settings.ts'

describe('wrong settings are refused, each named in a sentence', () => {
  test.each([
    ['PORT', 'trois mille', 'un nombre entier de 0 à 65535'],
    ['PORT', '70000', 'un nombre entier de 0 à 65535'],
    ['PORT', '-1', 'un nombre entier de 0 à 65535'],
    ['HOST', 'deux mots', 'une adresse de cette machine'],
    ['DATABASE_URL', 'mysql://root:secret@localhost/x', 'une adresse comme postgres://'],
    ['DATABASE_URL', 'secret', 'une adresse comme postgres://'],
    ['DEMO', 'oui', 'il faut 1'],
    ['PUBLIC_URL', 'sillage.fr', 'une adresse comme https://'],
    ['PUBLIC_URL', 'ftp://sillage.fr', 'une adresse comme https://'],
    ['SMTP_URL', 'mail.fr', 'une adresse comme smtps://'],
    ['SMTP_FROM', 'personne', 'une adresse comme'],
    ['SMTP_FROM', 'a@b.fr\r\nBcc: x@y.fr', 'une adresse comme'],
    ['LOG_LEVEL', 'bavard', 'fatal, error, warn, info, debug, trace, silent'],
    ['ROLE', 'chef', 'web, worker, all'],
    ['ROLE', 'worker', 'il faut DATABASE_URL'],
    ['TRUST_PROXY', 'true', 'les adresses des relais'],
    ['TRUST_PROXY', '10.0.0.0/8/9', 'les adresses des relais'],
    ['DB_POOL', '0', 'un nombre entier de 2 à 200'],
    ['DB_PREPARED', 'non', 'il faut 0 derrière un PgBouncer'],
    ['RATE_LIMIT', '1.5', 'un nombre entier'],
  ])('%s=%s', (name, value, expected) => {
    const read = () => readSettings({ [name]: value })
    expect(read).toThrow(OperatorError)
    expect(read).toThrow(`Le réglage ${name} ne convient pas : `)
    expect(read).toThrow(expected)
    expect(read).not.toThrow('secret')
  })

  test('all of them at once, one line each', () => {
    expect(() => readSettings({ PORT: 'x', ROLE: 'y' })).toThrow(/^Le réglage PORT .*\.\nLe réglage ROLE .*\.$/)
  })

  test('an SMTP server without a sender', () => {
    expect(() => readSettings({ SMTP_URL: 'smtp://localhost' })).toThrow(
      'SMTP_FROM ne convient pas : il faut l’adresse d’expéditeur',
    )
  })
})

describe('settings of the sign-in', () => {
  const provider = { OIDC_ISSUER: 'https://connexion.exemple.fr', OIDC_CLIENT_ID: 'sillage', OIDC_CLIENT_SECRET: 's3cr3t' }

  test('a key that is not 32 bytes is refused, and not repeated', () => {
    expect(() => readSettings({ SECRET_KEY: 'courte' })).toThrow(
      /^Le réglage SECRET_KEY ne convient pas : il faut 32 octets(?!.*courte)/,
    )
  })

  test('ORG-21 a provider needs our address and what it knows us by, over https unless it is on this machine', () => {
    expect(() => readSettings({ OIDC_ISSUER: provider.OIDC_ISSUER })).toThrow(
      /OIDC_CLIENT_ID .*\n.*OIDC_CLIENT_SECRET .*\n.*PUBLIC_URL /,
    )
    expect(() => readSettings({ ...provider, OIDC_ISSUER: 'http://exemple.fr' })).toThrow(/OIDC_ISSUER .* adresse https/)
    expect(readSettings({ ...provider, PUBLIC_URL: 'https://sillage.exemple.fr' })).toMatchObject({
      publicUrlGiven: true,
      singleSignOn: { issuer: provider.OIDC_ISSUER, clientId: 'sillage', label: 'votre compte d’entreprise' },
    })
  })
})

describe('settings', () => {
  test('nothing given: one machine, loopback only', () => {
    expect(readSettings({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      dataDir: resolve('data'),
      databaseUrl: undefined,
      demo: false,
      publicUrl: 'http://localhost:3000',
      publicUrlGiven: false,
      secretKey: undefined,
      singleSignOn: null,
      smtpUrl: undefined,
      smtpFrom: undefined,
      logLevel: 'info',
      role: 'all',
      trustProxy: false,
      dbPool: 10,
      dbPrepared: true,
      rateLimit: 600,
    })
  })

  test('an empty one is one not given', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: ' ', DEMO: '' })).toEqual(readSettings({}))
  })

  test('the address people use follows the port, or is said; without its last slash', () => {
    expect(readSettings({ PORT: '8080' }).publicUrl).toBe('http://localhost:8080')
    expect(readSettings({ PUBLIC_URL: 'https://sillage.exemple.fr/' }).publicUrl).toBe('https://sillage.exemple.fr')
  })

  test('trusted proxies, by address or network', () => {
    expect(readSettings({ TRUST_PROXY: 'loopback, 10.0.0.0/8, ::1' }).trustProxy).toEqual(['loopback', '10.0.0.0/8', '::1'])
  })

  test('roles are separated on a server of one’s own', () => {
    expect(readSettings({ ROLE: 'worker', DATABASE_URL: 'postgres://a:b@c/d' })).toMatchObject({
      role: 'worker',
      databaseUrl: 'postgres://a:b@c/d',
    })
  })

  test('a sender with its name', () => {
    const given = { SMTP_URL: 'smtps://u:p@mail.fr:465', SMTP_FROM: 'Sillage <ne-pas-repondre@exemple.fr>' }
    expect(readSettings(given)).toMatchObject({ smtpFrom: given.SMTP_FROM, smtpUrl: given.SMTP_URL })
  })
})
