import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import type { Sign } from '../../shared/core/giveaway/record.ts'
import type { SettingStore } from '../store/store.ts'

const settingKey = 'draw-signing-key'

/** The installation's Ed25519 key for draw records and receipts; `publicKey` is raw, 32 bytes. */
export interface SigningKey {
  publicKey: Uint8Array
  sign: Sign
}

/** Reads the key, or makes and keeps one at the first draw. */
export async function signingKey(settings: SettingStore): Promise<SigningKey> {
  const kept = await settings.get(settingKey)
  if (kept !== null) return fromPem(kept)
  const { privateKey } = generateKeyPairSync('ed25519')
  // Another node may have made one at the same moment: the one that was stored first is the one that counts.
  return fromPem(
    await settings.setOnce(settingKey, privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()),
  )
}

function fromPem(pem: string): SigningKey {
  const key = createPrivateKey(pem)
  return { publicKey: rawPublicKey(key), sign: (message) => sign(null, message, key) }
}

function rawPublicKey(key: KeyObject): Uint8Array {
  // The DER form of an Ed25519 public key (RFC 8410) ends in the 32 bytes of the key itself.
  return createPublicKey(key).export({ type: 'spki', format: 'der' }).subarray(-32)
}
