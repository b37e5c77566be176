/** The hash under which the gallery serves its own picture. */
export const sampleImage = 'a'.repeat(64)

/** Shelves with boxes: shows what is cut off and what is stretched. */
export const samplePicture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 800" width="1200" height="800">
<rect width="1200" height="800" fill="#dfe6e3"/><path d="M0 620h1200v180H0z" fill="#b9a58b"/>
<g fill="#48635c"><rect x="120" y="160" width="960" height="24"/><rect x="120" y="380" width="960" height="24"/><rect x="120" y="600" width="960" height="24"/></g>
<g fill="#c2452d"><rect x="180" y="70" width="120" height="90"/><rect x="520" y="270" width="180" height="110"/><rect x="860" y="500" width="140" height="100"/></g>
<g fill="#e3b04b"><rect x="420" y="60" width="160" height="100"/><rect x="200" y="290" width="120" height="90"/><rect x="460" y="490" width="220" height="110"/></g>
<circle cx="930" cy="105" r="55" fill="#2f6f9f"/><circle cx="930" cy="325" r="55" fill="#7a4f8a"/><circle cx="250" cy="545" r="55" fill="#2f6f9f"/></svg>`
