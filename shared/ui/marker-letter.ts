/** The letter of the option at `index`: A to Z, then AA, AB … The same on the phone, the screen and in reports. */
export function markerLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : markerLetter(Math.floor(index / 26) - 1) + letter
}
