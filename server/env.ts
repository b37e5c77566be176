import { z } from 'zod'

const optionalUrl = (protocols: RegExp, example: string) =>
  z
    .string()
    .trim()
    .transform((value) => (value === '' ? null : value))
    .refine((value) => value === null || protocols.test(value), `must look like ${example}`)
    .default(null)

/** Sites whose pages are made to be embedded and shown to others. */
const defaultEmbedHosts = [
  'docs.google.com',
  'lookerstudio.google.com',
  'www.google.com',
  'www.openstreetmap.org',
  'embed.figma.com',
  'www.figma.com',
  'miro.com',
  'www.canva.com',
  'prezi.com',
  'app.powerbi.com',
  'public.tableau.com',
]
const hostName = /^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*$/

const envSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default('0.0.0.0'),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: optionalUrl(/^postgres(ql)?:\/\//, 'postgres://user@host:5432/name'),
  REDIS_URL: optionalUrl(/^rediss?:\/\//, 'redis://host:6379'),
  /** The address that people reach the server under, behind a proxy. */
  PUBLIC_URL: optionalUrl(/^https?:\/\//, 'https://rostrum.example.com'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  METRICS_TOKEN: z.string().default(''),
  /** Participants that one session takes at once. */
  SESSION_CAPACITY: z.coerce.number().int().min(1).max(100_000).default(10_000),
  /** Hosts whose pages slides may embed, separated by commas; `*.example.com` for all below one. Empty: none. */
  EMBED_HOSTS: z
    .string()
    .default(defaultEmbedHosts.join(','))
    .transform((value) =>
      value
        .split(',')
        .map((host) => host.trim().toLowerCase())
        .filter((host) => host !== ''),
    )
    .refine(
      (hosts) => hosts.every((host) => hostName.test(host)),
      'must be host names with commas between them, such as docs.google.com, *.example.com',
    ),
  /** Reverse proxies in front whose forwarded address is to be believed. */
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
})
export type Env = z.infer<typeof envSchema>

/** Reads the environment once, at start. Throws an `EnvError` that names every variable that is wrong. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const parsed = envSchema.safeParse(source)
  if (parsed.success) return parsed.data
  throw new EnvError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`))
}

export class EnvError extends Error {
  readonly problems: readonly string[]
  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.name = 'EnvError'
    this.problems = problems
  }
}
