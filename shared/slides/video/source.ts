/** Where a video comes from: a service that plays it in a frame, or a file that was uploaded. */
export type FrameVideo = { service: 'youtube'; id: string } | { service: 'vimeo'; id: string; key: string }

const youtubeId = /^[\w-]{11}$/
const vimeoId = /^\d{6,12}$/
const vimeoKey = /^[0-9a-f]{8,16}$/

/** Hosts of the pages that people copy links from. */
const youtubeHosts = ['youtube.com', 'www.youtube.com', 'm.youtube.com', 'www.youtube-nocookie.com']
const vimeoHosts = ['vimeo.com', 'www.vimeo.com', 'player.vimeo.com']

/** The address of a link, where it is one; "youtu.be/…" is taken for https. Reads it by hand: the core knows no `URL`. */
function parts(link: string): { host: string; path: string[]; query: Map<string, string> } | null {
  const match = /^(?:https?:\/\/)?([a-z0-9.-]+)(\/[^?#\s]*)?(?:\?([^#\s]*))?(?:#\S*)?$/i.exec(link.trim())
  if (!match) return null
  const [, host = '', path = '', query = ''] = match
  const pairs = query.split('&').map((pair): [string, string] => {
    const [name = '', value = ''] = pair.split('=')
    return [name, value]
  })
  return {
    host: host.toLowerCase(),
    path: path.split('/').filter((part) => part !== ''),
    query: new Map(pairs),
  }
}

/** The video that a copied link or embed address names; null: none that can be played here. */
export function frameVideoOf(link: string): FrameVideo | null {
  const address = parts(link)
  if (!address) return null
  const { host, path, query } = address
  const [first = '', second = ''] = path
  if (host === 'youtu.be') return youtube(first)
  if (youtubeHosts.includes(host)) {
    if (first === 'watch') return youtube(query.get('v') ?? '')
    return ['embed', 'shorts', 'live', 'v'].includes(first) ? youtube(second) : null
  }
  if (vimeoHosts.includes(host)) {
    // "vimeo.com/123", "vimeo.com/123/abc" (unlisted), "player.vimeo.com/video/123?h=abc", "vimeo.com/channels/x/123".
    const at = path.findIndex((part) => vimeoId.test(part))
    if (at < 0) return null
    const key = query.get('h') ?? path[at + 1] ?? ''
    return { service: 'vimeo', id: path[at] ?? '', key: vimeoKey.test(key) ? key : '' }
  }
  return null
}

const youtube = (id: string): FrameVideo | null => (youtubeId.test(id) ? { service: 'youtube', id } : null)

/** The page of the video, for a link that people follow on their phones. */
export function pageOf(video: FrameVideo): string {
  if (video.service === 'youtube') return `https://www.youtube.com/watch?v=${video.id}`
  return `https://vimeo.com/${video.id}${video.key === '' ? '' : `/${video.key}`}`
}

export const frameOrigins = {
  youtube: 'https://www.youtube-nocookie.com',
  vimeo: 'https://player.vimeo.com',
} as const satisfies Record<FrameVideo['service'], string>

export interface FrameOptions {
  /** The origin of our own page: the service talks to no other one. */
  origin: string
  /** The author's player has controls; the room's has none. */
  controls: boolean
  captions: boolean
  /** Language of the captions and of the player. */
  language: string
}

/** The address of the player's frame. */
export function frameUrl(video: FrameVideo, options: FrameOptions): string {
  const { origin, controls, captions, language } = options
  const query =
    video.service === 'youtube'
      ? {
          enablejsapi: '1',
          origin: encodeURIComponent(origin),
          controls: controls ? '1' : '0',
          rel: '0',
          playsinline: '1',
          disablekb: controls ? '0' : '1',
          fs: '0',
          iv_load_policy: '3',
          hl: language,
          ...(captions && { cc_load_policy: '1', cc_lang_pref: language }),
        }
      : {
          api: '1',
          controls: controls ? '1' : '0',
          dnt: '1',
          title: '0',
          byline: '0',
          portrait: '0',
          ...(video.key !== '' && { h: video.key }),
          ...(captions && { texttrack: language }),
        }
  const path = video.service === 'youtube' ? 'embed' : 'video'
  const text = Object.entries(query)
    .map(([name, value]) => `${name}=${value}`)
    .join('&')
  return `${frameOrigins[video.service]}/${path}/${video.id}?${text}`
}
