// LINE's keywords for sizes, and the checks that let only lengths and colours through to the style.
// https://developers.line.biz/en/docs/messaging-api/flex-message-layout/ and /flex-message-elements/

const SPACES = { none: "0px", xs: "2px", sm: "4px", md: "8px", lg: "12px", xl: "16px", xxl: "20px" };
const FONTS = {
  xxs: "11px", xs: "13px", sm: "14px", md: "16px", lg: "19px", xl: "22px", xxl: "29px", "3xl": "35px", "4xl": "48px", "5xl": "74px",
};
const IMAGES = {
  xxs: "40px", xs: "60px", sm: "80px", md: "100px", lg: "120px", xl: "140px", xxl: "160px", "3xl": "180px", "4xl": "200px",
  "5xl": "220px", full: "100%",
};
const BORDERS = { none: "0px", light: "0.5px", normal: "1px", medium: "2px", "semi-bold": "3px", bold: "4px" };
const LENGTH = /^-?\d+(\.\d+)?(px|%)$/;
const COLOUR = /^#([0-9a-f]{6}|[0-9a-f]{8})$/i;

export const space = (value) => lookUp(SPACES, value);
export const fontSize = (value) => lookUp(FONTS, value) ?? FONTS.md;
export const imageSize = (value) => lookUp(IMAGES, value) ?? IMAGES.md;
export const borderWidth = (value) => lookUp(BORDERS, value);
export const length = (value) => (LENGTH.test(value ?? "") ? value : undefined);
export const colour = (value) => (COLOUR.test(value ?? "") ? value : undefined);

export function aspectRatio(value, fallback = "1 / 1") {
  const match = /^(\d+(?:\.\d+)?):(\d+(?:\.\d+)?)$/.exec(value ?? "");
  return match ? `${match[1]} / ${match[2]}` : fallback;
}

export function gradient(background) {
  if (background?.type !== "linearGradient") return undefined;
  const [start, centre, end] = [background.startColor, background.centerColor, background.endColor].map(colour);
  const angle = /^\d+(\.\d+)?deg$/.test(background.angle ?? "") ? background.angle : "0deg";
  const middle = centre ? `, ${centre} ${/^\d+(\.\d+)?%$/.test(background.centerPosition ?? "") ? background.centerPosition : "50%"}` : "";
  return start && end ? `linear-gradient(${angle}, ${start}${middle}, ${end})` : undefined;
}

const lookUp = (keywords, value) => (Object.hasOwn(keywords, value ?? "") ? keywords[value] : length(value));
