import { type Database, tables } from '@frontdesk/db'
import { betterAuth } from 'better-auth'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { username } from 'better-auth/plugins/username'
import { hashPassword, isPassword } from './password'

export const authPath = '/api/auth'
/** The header in which our own server names the client to the library; a client's own is dropped. */
export const clientHeader = 'x-frontdesk-client'
export const cookiePrefix = 'frontdesk'

const shiftSeconds = 12 * 3600
const renewSeconds = 600
const minute = 60

export interface AuthOptions {
  readonly database: Database
  readonly secret: string
  /** Where people reach us, when that is not the address we see, as behind a proxy. */
  readonly publicUrl: string | undefined
  /** True when people reach us by https only. */
  readonly isSecure: boolean
}

/** Sign-in by username and password; sessions live in the database and nowhere else. */
export function createAuth({ database, secret, publicUrl, isSecure }: AuthOptions) {
  const publicOrigins = publicUrl ? [new URL(publicUrl).origin] : []
  return betterAuth({
    secret,
    basePath: authPath,
    trustedOrigins: (request) => [
      ...publicOrigins,
      ...(request ? [new URL(request.url).origin] : []),
    ],
    database: drizzleAdapter(database.db, {
      provider: 'pg',
      schema: {
        user: tables.authUser,
        session: tables.authSession,
        account: tables.authAccount,
        verification: tables.authVerification,
      },
    }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      password: {
        hash: hashPassword,
        verify: ({ hash, password }) => isPassword(password, hash),
      },
    },
    plugins: [username()],
    session: { expiresIn: shiftSeconds, updateAge: renewSeconds },
    rateLimit: {
      enabled: true,
      window: minute,
      max: 100,
      customRules: { '/sign-in/username': { window: minute, max: 20 } },
    },
    advanced: {
      ipAddress: { ipAddressHeaders: [clientHeader] },
      useSecureCookies: isSecure,
      cookiePrefix,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
    },
    telemetry: { enabled: false },
    logger: { disabled: true },
  })
}

export type Auth = ReturnType<typeof createAuth>
