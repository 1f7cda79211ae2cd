import sharp from "sharp";

/** A sky over a field, drawn the same each time, and wide enough for a social card. */
const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" width="720" height="480"><defs><linearGradient id="sky" x2="0" y2="1"><stop stop-color="#2f5d8a"/><stop offset="1" stop-color="#f2d7a0"/></linearGradient></defs><rect width="720" height="480" fill="url(#sky)"/><path d="M0 330 260 270 720 350V480H0z" fill="#40572f"/></svg>`;

export const PHOTO = await sharp(Buffer.from(DRAWING)).jpeg().toBuffer();
