/**
 * Version of everything under `shared/protocol`. A client of another version is told to reload. The hash test in
 * `test/shared/protocol/version.test.ts` fails when the protocol changes and this does not.
 *
 * - 1: first version.
 */
export const protocolVersion = 1
