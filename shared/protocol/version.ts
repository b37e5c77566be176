/**
 * Version of everything under `shared/protocol`. A client of another version is told to reload. The hash test in
 * `test/shared/protocol/version.test.ts` fails when the protocol changes and this does not.
 *
 * - 1: first version.
 * - 2: thirty kinds of slides, fair time, teams, moderators, reactions.
 */
export const protocolVersion = 2
