import * as z from 'zod/mini'
import { headingSchema, imageSchema } from '../config-parts.ts'
import { takesNoAnswers } from '../no-answers.ts'
import type { SlideKind } from '../slide-kind.ts'
import { frameVideoOf } from './source.ts'

export const videoLimits = { link: 300, minutes: 24 * 60 } as const

export const videoConfigSchema = z.strictObject({
  title: headingSchema,
  source: z.discriminatedUnion('type', [
    /** As it was pasted; what it names is read from it each time. */
    z.strictObject({ type: z.literal('link'), link: z.string().check(z.maxLength(videoLimits.link)) }),
    z.strictObject({ type: z.literal('file'), file: imageSchema }),
  ]),
  /** How long it is, as its player said in the studio; null: not known. */
  durationMs: z.nullable(z.int().check(z.gte(0), z.lte(videoLimits.minutes * 60_000))),
  /** Subtitles of an uploaded file by their content hash (WebVTT), or none. */
  captions: imageSchema,
  /** Shows captions, those of the service too. */
  showCaptions: z.boolean(),
  /** Stands where the video is not playing: before it starts, on the console and on phones. */
  poster: imageSchema,
  startsByItself: z.boolean(),
  /** Phones get a link to the video's page. */
  linkOnPhones: z.boolean(),
})
export type VideoConfig = z.infer<typeof videoConfigSchema>
export type VideoShape = { config: VideoConfig; answer: never; public: VideoConfig; revealed: VideoConfig }

export const video: SlideKind<VideoShape> = {
  ...takesNoAnswers,
  group: 'content',
  configSchema: videoConfigSchema,
  newConfig: () => ({
    title: '',
    source: { type: 'link', link: '' },
    durationMs: null,
    captions: null,
    showCaptions: true,
    poster: null,
    startsByItself: false,
    linkOnPhones: true,
  }),
  publicConfig: (config) => config,
  revealedConfig: (config) => config,
  heading: (config) => config.title,
  media: ({ source, captions, poster }) =>
    [source.type === 'file' ? source.file : null, captions, poster].filter((hash) => hash !== null),
  plays: (config) =>
    hasVideo(config) ? { durationMs: config.durationMs, startsByItself: config.startsByItself } : null,
}

/** Whether there is something to play. */
export function hasVideo({ source }: Pick<VideoConfig, 'source'>): boolean {
  return source.type === 'file' ? source.file !== null : frameVideoOf(source.link) !== null
}
