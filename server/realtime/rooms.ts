import type { Server } from 'socket.io'

/** Every audience member of a session, on all nodes. */
export const audienceRoom = (sessionId: string): string => `a:${sessionId}`
export const screenRoom = (sessionId: string): string => `s:${sessionId}`
export const moderatorRoom = (sessionId: string): string => `m:${sessionId}`
export const consoleRoom = (sessionId: string): string => `c:${sessionId}`

/**
 * The audience of one node in parts: results go out part by part with a turn of the event loop between, since one
 * emit to thousands holds up acknowledgements for 100 ms and more. 40 parts of 250 make 10,000.
 */
export const audienceParts = 40
export const audiencePartRoom = (sessionId: string, part: number): string => `a:${sessionId}:${part}`

/** Whether a socket of this node is in the room. */
export const hears = (io: Server, room: string): boolean => io.of('/').adapter.rooms.has(room)
