/** One filled shape: its colour and its path in a box of 48 × 48. */
export type AvatarShape = readonly [fill: string, path: string]

export interface AvatarArt {
  ground: string
  shapes: readonly AvatarShape[]
}

const marigold = '#fba02d'
const brick = '#c2452d'
const wine = '#6d1f33'
const rose = '#f2b8a8'
const sand = '#f4dcc0'
const apricot = '#f7cd95'
const cream = '#fff6ea'
const moss = '#55632b'
const olive = '#a8a544'
const clay = '#a65a3a'
const ink = '#2d1518'

function disc(x: number, y: number, r: number): string {
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`
}

/** Things of the theatre and of the steppe, 24 of them, each with its own silhouette and its own pair of warm colours. */
export const avatarArt: readonly AvatarArt[] = [
  // moon and star
  {
    ground: wine,
    shapes: [
      [marigold, 'M29 8a16 16 0 1 0 11 26A17 17 0 0 1 29 8z'],
      [cream, 'M35 14l1.6 4.4L41 20l-4.4 1.6L35 26l-1.6-4.4L29 20l4.4-1.6z'],
    ],
  },
  // sunrise
  {
    ground: rose,
    shapes: [
      [brick, 'M11 34a13 13 0 0 1 26 0z'],
      [wine, 'M0 34h48v14H0z'],
      [brick, 'M22.5 9h3v8h-3zM6.5 17.6l2.2-2 5.3 6-2.2 2zM41.5 17.6l-2.2-2-5.3 6 2.2 2z'],
    ],
  },
  // mountains
  {
    ground: sand,
    shapes: [
      [marigold, disc(35, 13, 5)],
      [clay, 'M20 44l14-24 18 28H18z'],
      [wine, 'M-4 48L17 14l21 34z'],
      [cream, 'M17 14l6.2 10-3.4-1.6-2.8 3.4-2.8-3.4-3.4 1.6z'],
    ],
  },
  // yurt
  {
    ground: olive,
    shapes: [
      [cream, 'M6 27c2-9 9-15 18-15s16 6 18 15v13H6z'],
      [brick, 'M6 26h36v5H6z'],
      [wine, 'M19 40V28.5a5 5 0 0 1 10 0V40zM20 9h8v4h-8z'],
      [moss, 'M0 40h48v8H0z'],
    ],
  },
  // shanyrak
  {
    ground: marigold,
    shapes: [
      [wine, 'M24 7a17 17 0 1 0 0 34 17 17 0 0 0 0-34zm0 4.5a12.5 12.5 0 1 1 0 25 12.5 12.5 0 0 1 0-25z'],
      [wine, 'M22.5 10h3v28h-3zM10 22.5h28v3H10z'],
      [wine, 'M14 14l2-2 22 22-2 2zM34 12l2 2-22 22-2-2z'],
    ],
  },
  // apple
  {
    ground: apricot,
    shapes: [
      [brick, 'M24 17c5-4 15-3 15 8 0 8-6 16-11 16-2 0-3-1-4-1s-2 1-4 1c-5 0-11-8-11-16 0-11 10-12 15-8z'],
      [moss, 'M24 16c0-6 4-9 10-9 0 6-4 9-10 9z'],
      [ink, 'M22.8 9h2.4v9h-2.4z'],
    ],
  },
  // tulip
  {
    ground: moss,
    shapes: [
      [olive, 'M22.5 26h3v22h-3zM24 44c0-8-5-11-12-12 0 8 4 12 12 12zM24 44c0-8 5-11 12-12 0 8-4 12-12 12z'],
      [rose, 'M13 9l5.5 5L24 7l5.5 7L35 9v10c0 7-5 11-11 11s-11-4-11-11z'],
    ],
  },
  // leaf
  {
    ground: sand,
    shapes: [
      [moss, 'M40 8C20 8 8 16 8 29c0 6 4 11 10 11C31 40 40 28 40 8z'],
      [sand, 'M7 43C13 30 21 22 32 16 23 24 16 32 10 44z'],
    ],
  },
  // curtain
  {
    ground: marigold,
    shapes: [
      [brick, 'M0 0h48v7H0z'],
      [brick, 'M0 6h19C19 22 14 33 0 38zM48 6H29c0 16 5 27 19 32z'],
      [wine, 'M0 6h8c0 14-2 22-8 27zM48 6h-8c0 14 2 22 8 27z'],
      [ink, 'M0 41h48v7H0z'],
    ],
  },
  // mask
  {
    ground: brick,
    shapes: [
      [cream, 'M9 10c5 2 10 3 15 3s10-1 15-3v14c0 11-7 17-15 17S9 35 9 24z'],
      [
        ink,
        'M13.5 21c2-3 6-3 8 0-2 1.5-6 1.5-8 0zM26.5 21c2-3 6-3 8 0-2 1.5-6 1.5-8 0zM15 28h18c-1 5-5 8-9 8s-8-3-9-8z',
      ],
    ],
  },
  // lantern
  {
    ground: '#50243a',
    shapes: [
      [sand, 'M17 9h14v4H17zM17 36h14v4H17z'],
      [marigold, 'M14 13h20l3 11.5L34 36H14l-3-11.5z'],
      [brick, 'M19 13h2.5v23H19zM26.5 13H29v23h-2.5z'],
    ],
  },
  // bell
  {
    ground: clay,
    shapes: [
      [sand, 'M24 8c7 0 11 5 11 12 0 8 2 11 5 14H8c3-3 5-6 5-14 0-7 4-12 11-12z'],
      [ink, 'M8 34h32v3H8zM19.5 38.5h9a4.5 4 0 0 1-9 0z'],
    ],
  },
  // drum
  {
    ground: rose,
    shapes: [
      [wine, 'M8 18h32v18c0 4-7 6-16 6S8 40 8 36z'],
      [cream, 'M24 12c9 0 16 2.7 16 6s-7 6-16 6-16-2.7-16-6 7-6 16-6z'],
      [marigold, 'M8 22l8 18 8-16 8 16 8-18v4l-8 16.5L24 29l-8 13.5L8 26z'],
    ],
  },
  // ticket
  {
    ground: wine,
    shapes: [
      [sand, 'M6 15h36v6.5a3.5 3.5 0 0 0 0 7V35H6v-6.5a3.5 3.5 0 0 0 0-7z'],
      [brick, 'M29 15h2v4h-2zM29 21h2v4h-2zM29 27h2v4h-2zM29 32h2v3h-2z'],
      [brick, 'M17.5 18.5l2 4.5 5 .5-3.8 3.2 1.2 4.8-4.4-2.6-4.4 2.6 1.2-4.8L10.5 23.5l5-.5z'],
    ],
  },
  // fan
  {
    ground: olive,
    shapes: [
      [wine, 'M24 40L3.5 26A25 25 0 0 1 44.5 26z'],
      [
        cream,
        'M24 40L7.8 19.5l3.5-3.2zM24 40L17.2 12.8l4.8-.9zM24 40l6.8-27.2-4.8-.9zM24 40l16.2-20.5-3.5-3.2z',
      ],
      [marigold, disc(24, 39, 4)],
    ],
  },
  // boat
  {
    ground: sand,
    shapes: [
      [brick, 'M23 7v24H9z'],
      [marigold, 'M26 12l13 19H26z'],
      [ink, 'M6 34h36c-2 6-6 9-11 9H17c-5 0-9-3-11-9z'],
    ],
  },
  // fish
  {
    ground: brick,
    shapes: [
      [rose, 'M4 24c6-9 13-12 20-12 6 0 11 4 14 9l7-7v20l-7-7c-3 5-8 9-14 9-7 0-14-3-20-12z'],
      [wine, 'M21 12.5c5 7 5 16 0 23 3-7 3-16 0-23z'],
      [ink, disc(13, 22, 2.2)],
    ],
  },
  // bird
  {
    ground: apricot,
    shapes: [
      [
        clay,
        'M15 16a9 9 0 0 1 17-4c6 1 9 6 9 12 0 10-7 17-17 17-9 0-16-5-19-12 5 1 9 0 11-2-1-3-1.5-7-1-11z',
      ],
      [wine, 'M18 25h17c0 7-5 11-11 11-4 0-6-4-6-11z'],
      [marigold, 'M33 11l9 3-9 4z'],
      [ink, disc(26, 14.5, 2)],
    ],
  },
  // fox
  {
    ground: moss,
    shapes: [
      [marigold, 'M7 8l11 7h12l11-7v17L24 43 7 25z'],
      [cream, 'M7 25l11 2 6 16zM41 25l-11 2-6 16z'],
      [ink, 'M24 43l-4-6h8zM13.5 21l5 1.5-4 2zM34.5 21l-5 1.5 4 2z'],
    ],
  },
  // owl
  {
    ground: marigold,
    shapes: [
      [clay, 'M10 8l8 5h12l8-5v22c0 8-6 13-14 13s-14-5-14-13z'],
      [cream, `${disc(17.5, 22, 6.5)}${disc(30.5, 22, 6.5)}`],
      [ink, `${disc(17.5, 22, 3)}${disc(30.5, 22, 3)}`],
      [brick, 'M24 25l3 5-3 4-3-4z'],
    ],
  },
  // cat
  {
    ground: rose,
    shapes: [
      [ink, 'M9 6l10 8h10l10-8v20c0 10-6 16-15 16S9 36 9 26z'],
      [marigold, 'M13.5 25c2-4 6-4 7.5 0-1.5 3-6 3-7.5 0zM27 25c1.5-4 5.5-4 7.5 0-1.5 3-6 3-7.5 0z'],
      [rose, 'M22 32h4l-2 3z'],
    ],
  },
  // mushroom
  {
    ground: clay,
    shapes: [
      [cream, 'M17 25h14c0 8 1 12 3 16H14c2-4 3-8 3-16z'],
      [wine, 'M5 26C6 14 14 8 24 8s18 6 19 18z'],
      [rose, `${disc(17, 17, 3.4)}${disc(29.5, 14, 2.6)}${disc(34, 21.5, 2.4)}${disc(24, 22, 2)}`],
    ],
  },
  // tree
  {
    ground: apricot,
    shapes: [
      [olive, disc(24, 19, 14)],
      [moss, 'M24 5a14 14 0 0 1 0 28z'],
      [ink, 'M22.5 22h3v22h-3zM24 32l7-8 1.5 1.5L24 36zM24 27l-5.5-6-1.5 1.5L24 31z'],
    ],
  },
  // top hat
  {
    ground: sand,
    shapes: [
      [wine, 'M14 10c6 2 14 2 20 0v26H14z'],
      [marigold, 'M14 27h20v6H14z'],
      [ink, 'M4 34c6 3 12 4 20 4s14-1 20-4c0 5-8 8-20 8S4 39 4 34z'],
    ],
  },
]
