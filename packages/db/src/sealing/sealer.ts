import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  randomUUID,
} from 'node:crypto'
import type { Sealed } from '@frontdesk/rules'

/** The open key of one subject: a case, a person, an entry of the watch list. */
export interface DataKey {
  readonly keyId: string
  readonly bytes: Buffer
}

/** A data key as the database keeps it, locked with the master key. */
export interface WrappedKey {
  readonly keyId: string
  readonly wrapped: string
}

export interface Sealer {
  /** A fresh key: store its wrapped form with the first thing sealed by it. */
  newKey(): { readonly key: DataKey; readonly wrappedKey: WrappedKey }
  unwrap(wrappedKey: WrappedKey): DataKey
  seal(value: string, key: DataKey): Sealed
  open(box: Sealed, key: DataKey): string
  sealBytes(plain: Buffer, key: DataKey): Buffer
  openBytes(sealed: Buffer, key: DataKey): Buffer
  /** The same for the same text, whatever key sealed it: for comparing without opening. */
  digest(value: string): string
}

const ivBytes = 12
const tagBytes = 16
export const keyBytes = 32

export function createSealer(masterKey: Buffer): Sealer {
  if (masterKey.length !== keyBytes) throw new Error(`A master key has ${keyBytes} bytes`)
  const wrappingKey = derive(masterKey, 'wrap data keys')
  const digestKey = derive(masterKey, 'compare values')
  const digest = (value: string) =>
    createHmac('sha256', digestKey).update(value.normalize('NFC')).digest('base64url')
  return {
    newKey: () => {
      const key = { keyId: randomUUID(), bytes: randomBytes(keyBytes) }
      return {
        key,
        wrappedKey: {
          keyId: key.keyId,
          wrapped: lock(key.bytes, wrappingKey, key.keyId).toString('base64'),
        },
      }
    },
    unwrap: ({ keyId, wrapped }) => ({
      keyId,
      bytes: unlock(fromBase64(wrapped), wrappingKey, keyId),
    }),
    seal: (value, { keyId, bytes }) => ({
      sealed: lock(Buffer.from(value, 'utf8'), bytes, keyId).toString('base64'),
      keyId,
      digest: digest(value),
    }),
    open: ({ sealed, keyId }, key) => {
      if (keyId !== key.keyId) throw new Error('This box belongs to another key')
      return unlock(fromBase64(sealed), key.bytes, keyId).toString('utf8')
    },
    sealBytes: (plain, { keyId, bytes }) => lock(plain, bytes, keyId),
    openBytes: (sealed, { keyId, bytes }) => unlock(sealed, bytes, keyId),
    digest,
  }
}

const fromBase64 = (text: string): Buffer => Buffer.from(text, 'base64')

const derive = (masterKey: Buffer, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', masterKey, '', `frontdesk: ${purpose}`, keyBytes))

// The key's id is bound in, so that a box or a wrapped key put under another id does not open.
function lock(plain: Buffer, key: Buffer, keyId: string): Buffer {
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(keyId))
  const body = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([iv, body, cipher.getAuthTag()])
}

function unlock(bytes: Buffer, key: Buffer, keyId: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, ivBytes), {
    authTagLength: tagBytes,
  })
  decipher.setAAD(Buffer.from(keyId)).setAuthTag(bytes.subarray(-tagBytes))
  return Buffer.concat([decipher.update(bytes.subarray(ivBytes, -tagBytes)), decipher.final()])
}
