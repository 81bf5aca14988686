import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const root = fileURLToPath(new URL('../../../', import.meta.url))

const yesNo = (fallback: boolean) =>
  z
    .enum(['0', '1'])
    .optional()
    .transform((value) => (value === undefined ? fallback : value === '1'))
const text = z
  .string()
  .optional()
  .transform((value) => value || undefined)

const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default(`${root}.data`),
  DATABASE_URL: text,
  DATABASE_APP_URL: text,
  MASTER_KEY: text,
  PUBLIC_URL: text,
  TLS_CERT: text,
  TLS_KEY: text,
  TRUST_PROXY: yesNo(false),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug']).default('warn'),
  FRONTDESK_DEMO: yesNo(true),
  FRONTDESK_READY_JSON: yesNo(false),
})

/** What a start is told from outside. Nothing else reads the environment. */
export interface Config {
  readonly port: number
  readonly host: string
  readonly dataDir: string
  readonly databaseUrl: string | undefined
  readonly databaseAppUrl: string | undefined
  readonly masterKey: string | undefined
  readonly publicUrl: string | undefined
  readonly tls: { readonly certPath: string; readonly keyPath: string } | null
  readonly isProxyTrusted: boolean
  readonly logLevel: string
  readonly wantsDemo: boolean
  readonly printsReadyJson: boolean
  /** Where the built apps stand. */
  readonly deskWebFolder: string
  readonly kioskFolder: string
}

export class ConfigError extends Error {}

export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const parsed = Environment.safeParse(env)
  if (!parsed.success) {
    const names = parsed.error.issues.map(({ path }) => path.join('.')).join(', ')
    throw new ConfigError(`These settings cannot be read: ${names}. See docs/how-to.`)
  }
  const { data } = parsed
  const { TLS_CERT: certPath, TLS_KEY: keyPath } = data
  return {
    port: data.PORT,
    host: data.HOST,
    dataDir: data.DATA_DIR,
    databaseUrl: data.DATABASE_URL,
    databaseAppUrl: data.DATABASE_APP_URL,
    masterKey: data.MASTER_KEY,
    publicUrl: data.PUBLIC_URL,
    tls: certPath && keyPath ? { certPath, keyPath } : null,
    isProxyTrusted: data.TRUST_PROXY,
    logLevel: data.LOG_LEVEL,
    wantsDemo: data.FRONTDESK_DEMO,
    printsReadyJson: data.FRONTDESK_READY_JSON,
    deskWebFolder: `${root}apps/desk-web/dist`,
    kioskFolder: `${root}apps/kiosk/dist`,
  }
}

/** True when only this machine can reach the address. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127\./.test(host)
