/** Family names that stand first in Japan; those that are makers' names too are left out. */
export const JAPANESE_SURNAMES = `
abe aoki arai arima asada asakawa asano aso chiba doi endo fujii fujita fujiwara fukada fukuda fukui fukuda fumio furuta goto hara harada hasegawa hashimoto hata hatano hatoyama hayashi hayashida
higashi hirai hirano hirata hirayama honma hori hosokawa ichikawa iida ikeda imai imamura inada inoue ishiba ishida ishii ishikawa itagaki ito iwai iwasaki iwaya izumi kaieda kajiyama kamikawa kan kaneda kaneko kanno kato
kawaguchi kawai kawakami kawamura kihara kikuchi kimura kinoshita kishi kishida kitagawa kitamura kobayashi koga koike koizumi komura konishi kono koshikawa koyama kubo kudo kuroda kuwabara machida maeda maekawa maruyama
masuda matsui matsumoto matsuno matsuoka matsushita mihara mikami miki mimura minami mitsuya miura miyagawa miyamoto miyazaki miyazawa mizuno mochizuki mori morita motegi motoya murakami murata murayama nagai nagata naito
nakagawa nakajima nakamura nakanishi nakano nakao nakasone nakata nakatani nakayama niimi niinami nikai nishida nishikawa nishimura noda noguchi nomura nonaka obuchi ochiai ogata ogawa ogura ohashi ohira ohno ohta oishi okada okamoto okamura okazaki okubo omori
onishi onodera oshima ota otani ozawa saito sakai sakaguchi sakamoto sakata sakurai sasaki sasakawa sato seko shibata shigeta shimada shimizu shimomura shinohara sonoda suga sugawara sugimoto sugita sugiyama suzuki takada takagi takahashi takaichi takano takayama takeda takeuchi takizawa
tamaki tamura tanaka taniguchi tanigaki tarui terada toda tojo tomita toyama tsuchiya tsuda tsuji tsukada tsukamoto uchida ueda uematsu ueno umeda umemoto wada wakabayashi watanabe yagi yamada yamagata yamaguchi yamamoto yamamura yamanaka yamasaki yamashita yamauchi yamazaki yanai yano yasuda yokota yokoyama yosano yoshida yoshikawa yoshimura yoshino
`

/** Family names that stand first in Korea, beside the commonest ones. */
export const RARER_KOREAN_SURNAMES =
  'ju bae baek bang byun cha chae chang cheon chin choe choo chu chun eom eun gil gu ha heo hur hyun jeon jeong jin jang kil koh koo kook ku kwak lim min myung na nam noh paik pyo rhee rhim ri ro ryu seol seong sim sohn suh sung tak wi won yang yeo yeom yi yim yun'
