import { FURNITURE as F, type MadeArticle } from './made-article.ts'

/** Makes a page; every line that is not the article's goes through `n`. */
type Layout = (article: MadeArticle, n: (line: string) => string) => string

const head = (a: MadeArticle, more = '') =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${a.title} | Báo Thử Nghiệm</title>${more}` +
  '<style>.x{color:red}</style><script>var track = "không phải nội dung"</script></head><body>'
const foot = '</body></html>'
const list = (lines: readonly string[], n: (line: string) => string, tag = 'li') =>
  lines.map((line) => `<${tag}><a href="/x">${n(line)}</a></${tag}>`).join('\n')
const figure = (caption: string) =>
  `<figure><img src="a.jpg" alt=""><figcaption>${caption}</figcaption></figure>`
const openGraph = (a: MadeArticle) =>
  `<meta property="og:title" content="${a.title}"><meta property="og:site_name" content="Báo Thử Nghiệm">` +
  `<meta property="article:published_time" content="${a.published}"><meta name="author" content="${a.author}">`
const jsonLd = (a: MadeArticle) =>
  `<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebSite', name: 'Báo Thử Nghiệm' },
      {
        '@type': 'NewsArticle',
        headline: a.title,
        datePublished: a.published,
        author: [{ '@type': 'Person', name: a.author }],
        publisher: { '@type': 'Organization', name: 'Báo Thử Nghiệm' },
      },
    ],
  })}</script>`

/** A semantic CMS: article, figure, time, aside. */
const semantic: Layout = (a, n) =>
  `${head(a, openGraph(a) + jsonLd(a))}<header><a href="/">${n('Báo Thử Nghiệm')}</a><nav><ul>${list(F.menu, (x) => x)}</ul></nav></header>
<main><article><h1>${a.title}</h1><div class="meta"><time datetime="${a.published}">${a.dateLine}</time></div>
<p class="sapo"><strong>${a.lead}</strong></p>${a.paragraphs.map((p, i) => `<p>${p}</p>${i < 2 ? figure(a.captions[i] ?? '') : ''}`).join('\n')}
<p class="author">${a.author}</p></article>
<aside class="related"><h2>${n('Tin liên quan')}</h2><ul>${list(F.teasers, n)}</ul></aside>
<section class="comments"><h3>${n('Bình luận')}</h3>${F.comments.map((c) => `<div class="comment"><p>${n(c)}</p></div>`).join('')}</section></main>
<footer>${F.footer.map((f) => `<p>${n(f)}</p>`).join('')}</footer>${foot}`

/** Divs without a class around everything. */
const bareDivs: Layout = (a, n) =>
  `${head(a)}<div><div>${F.menu.map((m) => `<div><a href="/x">${n(m)}</a></div>`).join('')}</div>
<div><div>${n(F.crumbs)}</div><div>${a.title}</div><div>${a.dateLine}</div><div>${F.share.map((s) => `<span>${n(s)} </span>`).join('')}</div>
<div>${a.lead}</div><div><img src="a.jpg"></div><div>${a.captions[0]}</div>${a.paragraphs.map((p) => `<div>${p}</div>`).join('\n')}
<div>${a.author}</div></div><div><div>${n('Đọc thêm')}</div>${F.teasers.map((t) => `<div><a href="/x">${n(t)}</a></div>`).join('')}</div>
<div>${F.footer.map((f) => `<div>${n(f)}</div>`).join('')}</div></div>${foot}`

/** Every line of the page a paragraph beside the others. */
const allParagraphs: Layout = (a, n) =>
  `${head(a)}${[...F.menu, F.crumbs].map((m) => `<p><a href="/x">${n(m)}</a></p>`).join('\n')}
<p>${a.title}</p><p>${a.dateLine}</p><p>${a.lead}</p><p><img src="a.jpg"></p><p>${a.captions[0]}</p>
${a.paragraphs.map((p) => `<p>${p}</p>`).join('\n')}<p>${a.author}</p>
<p>${n('Tin cùng chuyên mục')}</p>${F.teasers.map((t) => `<p><a href="/x">${n(t)}</a></p>`).join('\n')}
${F.footer.map((f) => `<p>${n(f)}</p>`).join('\n')}${foot}`

/** Tables in tables, as the first portals were built. */
const tables: Layout = (a, n) =>
  `${head(a)}<table width="1000"><tr>${F.menu.map((m) => `<td><a href="/x">${n(m)}</a></td>`).join('')}</tr></table>
<table><tr><td width="180" valign="top"><table>${F.teasers.map((t) => `<tr><td><a href="/x">${n(t)}</a></td></tr>`).join('')}</table></td>
<td><table><tr><td class="title"><b><font size="4">${a.title}</font></b></td></tr><tr><td>${a.dateLine}</td></tr>
<tr><td><b>${a.lead}</b></td></tr><tr><td><table align="center"><tr><td><img src="a.jpg"></td></tr><tr><td><i>${a.captions[0]}</i></td></tr></table></td></tr>
<tr><td>${a.paragraphs.map((p) => `<p align="justify">${p}</p>`).join('\n')}</td></tr><tr><td align="right"><b>${a.author}</b></td></tr></table></td></tr></table>
<table><tr><td>${F.footer.map((f) => `${n(f)}<br>`).join('')}</td></tr></table>${foot}`

/** One block, lines broken by hand. */
const lineBreaks: Layout = (a, n) =>
  `${head(a)}<div id="menu">${F.menu.map((m) => `<a href="/x">${n(m)}</a> | `).join('')}</div>
<div id="tieude">${a.title}</div><div>${a.dateLine}</div><div id="noidung"><b>${a.lead}</b><br><br><img src="a.jpg"><br><i>${a.captions[0]}</i><br><br>
${a.paragraphs.join('<br>\n<br>\n')}<br><br><b>${a.author}</b></div>
<div id="khac">${n('Các tin khác')}<br>${F.teasers.map((t) => `<a href="/x">${n(t)}</a><br>`).join('')}</div><div>${F.footer.map((f) => `${n(f)}<br>`).join('')}</div>${foot}`

/** A box of other articles in the middle of the body. */
const boxInside: Layout = (a, n) =>
  `${head(a, openGraph(a))}<div class="topbar"><ul>${list(F.menu, n)}</ul></div>
<div class="detail"><h1 class="detail-title">${a.title}</h1><span class="date">${a.dateLine}</span><h2 class="detail-sapo">${a.lead}</h2>
<div class="detail-content">${a.paragraphs
    .slice(0, 2)
    .map((p) => `<p>${p}</p>`)
    .join('')}
<div class="box-relate"><div class="box-title">${n('TIN LIÊN QUAN')}</div><ul>${list(F.teasers.slice(0, 3), n)}</ul></div>
<table class="picture"><tr><td><img src="a.jpg"></td></tr><tr><td class="caption">${a.captions[0]}</td></tr></table>
${a.paragraphs
  .slice(2)
  .map((p) => `<p>${p}</p>`)
  .join('')}<p class="author" style="text-align:right"><strong>${a.author}</strong></p></div>
<div class="tags">${n('Từ khóa:')} ${F.tags.map((t) => `<a href="/x">${t}</a>`).join(' ')}</div></div>
<div class="sidebar"><div>${n('Đọc nhiều')}</div>${F.teasers
    .slice(3)
    .map((t) => `<h3><a href="/x">${n(t)}</a></h3>`)
    .join('')}</div>
<div class="footer">${F.footer.map((f) => `<div>${n(f)}</div>`).join('')}</div>${foot}`

/** A portal of the state: long menus before, notices beside. */
const portal: Layout = (a, n) =>
  `${head(a)}<div class="header"><h2>${n('CỔNG THÔNG TIN ĐIỆN TỬ')}</h2><ul>${list([...F.menu, 'Giới thiệu', 'Văn bản', 'Dịch vụ công', 'Liên hệ', 'Sơ đồ cổng'], n)}</ul></div>
<div class="left"><h3>${n('Thông báo')}</h3><ul>${list(F.teasers, n)}</ul></div>
<div class="center"><p class="news-title">${a.title}</p><p class="news-date">${a.dateLine}</p>
<div class="news-body"><p style="text-align: justify;"><strong>${a.lead}</strong></p><p style="text-align:center"><img src="a.jpg"></p><p style="text-align:center"><em>${a.captions[0]}</em></p>
${a.paragraphs.map((p) => `<p style="text-align: justify;"><span>${p}</span></p>`).join('\n')}<p style="text-align:right"><strong>${a.author}</strong></p></div>
<div>${n('Các bài viết khác')}</div><ul>${list(F.teasers, n)}</ul></div>
<div class="right"><h3>${n('Liên kết website')}</h3><select><option>Bộ, ngành</option></select><p>${n('Số lượt truy cập: 1.234.567')}</p></div>
<div class="bottom">${F.footer.map((f) => `<p>${n(f)}</p>`).join('')}</div>${foot}`

/** A mobile page that leads on with whole first sentences. */
const blurbs: Layout = (a, n) =>
  `${head(a, openGraph(a) + jsonLd(a))}<div class="m-header">${n('Báo Thử Nghiệm')}</div><section class="content"><h1>${a.title}</h1><p class="time">${a.dateLine}</p>
<p class="lead">${a.lead}</p>${a.paragraphs.map((p, i) => `<p>${p}</p>${i === 0 ? `<div class="img"><amp-img src="a.jpg"></amp-img><p class="cap">${a.captions[0]}</p></div>` : ''}`).join('\n')}
<p>${a.author}</p></section><section class="more"><h2>${n('Có thể bạn quan tâm')}</h2>
${F.blurbs.map(([t, b]) => `<div class="item"><h3><a href="/x">${n(t)}</a></h3><p>${n(b)}</p></div>`).join('')}</section>${foot}`

/** Pictures with captions, hardly any text. */
const pictures: Layout = (a, n) =>
  `${head(a, jsonLd(a))}<nav>${list(F.menu, (x) => x)}</nav><div class="photo-story"><h1>${a.title}</h1><div class="date">${a.dateLine}</div><p>${a.lead}</p>
${a.captions.map((c) => `<div class="photo"><img src="a.jpg"><div class="photo-caption">${c}</div></div>`).join('')}<p>${a.paragraphs[0]}</p><p>${a.paragraphs[1]}</p></div>
<div class="more-photos"><h4>${n('Ảnh khác')}</h4>${list(F.teasers, n, 'div')}</div>${foot}`

/** Another whole article below, as pages without end have it. */
const nextBelow: Layout = (a, n) =>
  `${head(a, openGraph(a))}<div class="page"><div class="article"><h1>${a.title}</h1><div class="date">${a.dateLine}</div><p class="sapo">${a.lead}</p>
${a.paragraphs.map((p) => `<p>${p}</p>`).join('')}<div class="author">${a.author}</div></div>
<div class="next"><div>${n('Tin tiếp theo')}</div><h1>${n(F.blurbs[0][0])}</h1>
${F.blurbs.map(([, b]) => `<p>${n(b)}</p>`).join('')}<p>${n('Ban quản lý cho biết sẽ duy trì phiên chợ vào mỗi chủ nhật và miễn phí gian hàng cho đồng bào trong sáu tháng.')}</p></div></div>${foot}`

/** Saved out of a word processor. */
const wordExport: Layout = (a, n) =>
  `${head(a, '<meta name="Generator" content="Microsoft Word 15">')}<div class="WordSection1"><p class="MsoNormal">${n(F.menu.slice(0, 5).join(' | '))}</p>
<p class="MsoNormal" align="center"><b><span style="font-size:14pt">${a.title}<o:p></o:p></span></b></p><p class="MsoNormal"><span>${a.dateLine}<o:p></o:p></span></p>
<p class="MsoNormal"><b>${a.lead}</b><o:p></o:p></p>${a.paragraphs.map((p) => `<p class="MsoNormal" style="text-indent:1cm"><span lang="VI">${p}<o:p></o:p></span></p>`).join('\n')}
<p class="MsoNormal" align="right"><b>${a.author}</b></p></div>${foot}`

/** Comments of readers, prompts and newsletter forms around the body. */
const forms: Layout = (a, n) =>
  `${head(a, openGraph(a))}<div class="wrap"><div class="bread">${n(F.crumbs)}</div><h1 itemprop="headline">${a.title}</h1><p itemprop="datePublished" content="${a.published}">${a.dateLine}</p>
<div class="share">${F.share.map((s) => `<a href="/x">${n(s)}</a> `).join('')}</div><div itemprop="articleBody"><p><b>${a.lead}</b></p>${figure(a.captions[0] ?? '')}
${a.paragraphs.map((p) => `<p>${p}</p>`).join('')}</div><p>${a.author}</p><div class="rate">${n('Đánh giá bài viết')}</div><form><label>${n('Đăng ký nhận bản tin')}</label><input><button>Gửi</button></form>
<div class="cmts"><b>${n('Ý kiến bạn đọc (2)')}</b>${F.comments.map((c) => `<div>${n(c)}</div>`).join('')}</div>
<div class="hot"><h3>${n('Tin nổi bật')}</h3>${list(F.teasers, n, 'p')}</div></div>${foot}`

/** What others bring with whole sentences stands beside the article, and before it. */
const sidebarFirst: Layout = (a, n) =>
  `${head(a, openGraph(a))}<div class="cookie-banner"><p>${n(F.own[0])}</p></div><aside class="sidebar"><h2>${n('Góc phố')}</h2>${F.blurbs
    .map(([t, b]) => `<div><h3><a href="/x">${n(t)}</a></h3><p>${n(b)}</p></div>`)
    .join(
      '',
    )}</aside><main class="main"><h1>${a.title}</h1><p class="date">${a.dateLine}</p><p class="sapo">${a.lead}</p>
${a.paragraphs.map((p) => `<p>${p}</p>`).join('\n')}<p class="author">${a.author}</p></main>
<aside class="author-box"><p>${n(F.own[3])}</p></aside><aside><p>${n(F.own[2])}</p></aside><footer>${F.footer.map((f) => `<p>${n(f)}</p>`).join('')}</footer>${foot}`

/** The same without an element or class that says so. */
const sidebarPlain: Layout = (a, n) =>
  `${head(a, openGraph(a))}<div><p>${n(F.own[0])}</p></div><div><h2>${n('Góc phố')}</h2>${F.blurbs
    .map(([t, b]) => `<div><h3><a href="/x">${n(t)}</a></h3><p>${n(b)}</p></div>`)
    .join('')}</div><div><h1>${a.title}</h1><p>${a.dateLine}</p><p>${a.lead}</p>
${a.paragraphs.map((p) => `<p>${p}</p>`).join('\n')}<p>${a.author}</p></div>
<div><p>${n(F.own[3])}</p></div><div><p>${n(F.own[2])}</p></div>${foot}`

/** Prompts in the middle of the body, marked as such. */
const promptsInside: Layout = (a, n) =>
  `${head(a, openGraph(a) + jsonLd(a))}<article><h1>${a.title}</h1><time datetime="${a.published}">${a.dateLine}</time><p>${a.lead}</p>
${a.paragraphs.map((p, i) => `<p>${p}</p>${i === 1 ? `<aside class="promo"><p>${n(F.own[1])}</p></aside>` : ''}${i === 3 ? `<div class="newsletter"><p>${n(F.own[2])}</p></div>` : ''}`).join('\n')}
<p>${a.author}</p></article><div id="related-posts">${F.blurbs.map(([t, b]) => `<h3>${n(t)}</h3><p>${n(b)}</p>`).join('')}</div>${foot}`

export const LAYOUTS: Readonly<Record<string, Layout>> = {
  semantic,
  bareDivs,
  allParagraphs,
  tables,
  lineBreaks,
  boxInside,
  portal,
  blurbs,
  pictures,
  nextBelow,
  wordExport,
  forms,
  sidebarFirst,
  sidebarPlain,
  promptsInside,
}
