/** Given names of the world common in the news: a run of capitals that begins with one is a person even without a title. */
export const GIVEN_NAMES = `
aaron abdel abdul abdullah abdulla abdelmadjid abdelaziz adam ahmed ahmad akio alain alan albert alberto aleksandr alexander alexandre alexei
alexis ali alice alejandro alfred andrea andrei andrej andrew andry andrzej angela angelina ann anna anne annalena anthony antoine antonio
antónio antony anwar anutin aung barack benigno benjamin bernard bill bob bongbong boris brad brian bruno carl carlos caroline catherine
cecilia charles christian christine christopher claudia constantin craig cristina cyril daniel danny david dennis denis dick dmitry dmitri
donald dominic dominique douglas eduardo edgars edward elizabeth elon emmanuel emmerson enrico eric ernesto evan felix ferdinand ferdinando
fernando fidel firmin florian fran francis francisco francois françois frank frank-walter frano fumio gabriel george georgi gerard gerhard
giorgia giorgio giuseppe gina gordon graham grant gustavo hamad hans harry hassan heinz helen henri henry hillary hugo hussein ibrahim igor
ilham ivan jack jacques jacinda jair jaime james jan jane janet jared jason javier jean jeff jens jennifer jim jimmy joao joe joko john
jonathan jorge jose josé josep josef joseph joshua juan judith julie julia julio justin kamala kamal karel karl karin katherine keir kemal
ken kevin khaled klaus kofi kristalina lars laurent lawrence lech leila leon leonid linda lionel liz lloyd louis louise lucas luis luiz lula
mahathir mahinda mahmoud malcolm manuel marc marcos margaret maria marie mario mark marie-louise marise martin mary mateusz mathias matteo
matthew maia michel michael michelle miguel mike mikhail mircea mohamed mohammad mohammed mohamad muhammad muhammadu mukhriz muammar najib
nancy narendra neven nguema nicola nicolae nicolas nicolás nigel nikol nikola nikolai norodom olaf oleg oliver omar oscar pablo pascal
patrick paul paula paulo pavel pedro penny pete peter petr petro petteri philip philippe phankham pierre prabowo pranab prayut prayuth prak
prawit rafael raisi ram ranil rashid raul raúl rebecca recep retno rex ricardo richard rishi robert roberto rodrigo roger roland ron ronald
rosemary rumen ruslan salva sam samantha samdech sara sarah scott sebastian sergei sergey sergio seyyed shavkat sheikh simon stephen steve
steven sunhil sushma sultan susan tarja tedros theresa thomas thongloun thaksin thein tim tom tony toomas ursula valentina valeri valery
vedran viktor victor vincent vivian vladimir volodymyr walter wendy werner wladimir william xavier yair yasser yoon yoweri yury yuri zoran
dan marco holly faith damien deborah tamsin jake ivanka melania hunter chuck hakeem elise lindsey ted ely kurt karoline tulsi kash howard
jamieson rick mitch bernie amy sonia sherri audrey kate carolyn jenny bruce geoffrey kent nikki tammy ami gary garry max lara petra zuzana
ludmila sanna ulf jonas kaja ingrida krisjanis gitanas alar evika kersti magdalena dalia arturs emomali sooronbay sadyr kassym-jomart
gurbanguly serdar ilir edi milo aleksandar boyko kiril stefan kyriakos prokopis katerina viola micheál leo taoiseach varadkar charlie ben
rachel yvette priti suella jeremy luigi felipe marcelo mariano bettina guy sophie elio bart wouter hanke wopke kajsa magnus per mette anders
margrethe erna ine gitte sauli pekka elina stubb subrahmanyam rajnath nirmala droupadi imran shehbaz nawaz asif gotabaya maithripala anura
halimah tharman chan heng puan sri luhut airlangga teodoro enrique delfin gilbert hassanal muhyiddin ismail zahid saifuddin hishammuddin
srettha paetongtarn somchai yingluck maris sorasak hun tea khuon sonexay saleumxay pany xaysomphone bounnhang choummaly sommad chansamone
thongsavanh kikeo vilay khamphan bounthong htin wunna shinzo yoshihide taro toshimitsu yoko yoshimasa minoru nobuo takeo kono akie shigeru
sanae naruhito masako akihito gen takeshi hirofumi chung jung choi salman khalid faisal tamim sabah haitham ebrahim hossein javad masoud
abbas naftali isaac benny yoav bashar sisi sameh jacob ramaphosa naledi uhuru raila samia filipe armando joão alassane macky bassirou bola
nana sahle-work abiy esteban salvador delcy hamilton dilma mauricio iván dina ollanta andres lee
milan florence sydney vyacheslav viacheslav valentin vera oksana galina irina lyudmila ludmila maksym petro pyotr denis arkady gennady georgy grigory kirill konstantin lev lydia mikhail nadezhda olha polina stepan timur vadim vitaly vitali yaroslava yulia zhanna aleksandra alija alojz anatoly andrius anton antonija arben arlind aleksander artur avdulla ayman aziz bakir bojan borut branko bujar burak catalin
cem damir danilo darko dejan dino dmytro dragan dragoljub dritan dusan dušan dzmitry elmedin emin emir ferit fatmir filip gjorge gordana goran hakan
hasan haris ilie ivica ivo janez janis jasmin jelena jovan jozef juraj kestutis klement krum laszlo levan ljiljana lubomir luka maksim marija marina
marjan marko mehmet mihai mihail mile milena milos miloš milorad mirko miroslav mladen momir mustafa natalia nebojsa nenad nikolay nina oleksandr
oleksii ondrej pavol predrag radoslav radovan rade ramush rasim robertas sanja selim serhii serhiy sinisa slavica slobodan snezana srdjan stanislav
stevo stjepan svetlana szymon tamara tatiana tibor tomas tomasz tomislav vasil vasile vesna vjosa vladan vuk vytautas yaroslav yevgeny zdravko
željko zeljko zlatko zsolt abdelkader abdoulaye abdou adama ahmadou aisha alpha amadou amina amr aminata ayoub babacar baba blaise chidi chinedu
desmond emeka fatima fatou felicia gilles hage hichem ibrahima idriss issa jomo julius kwame laurence mamadou mariam marième mbaye musa nadia nasser
ngozi oumar ousmane patrice paulin rached rafik salif samuel seydou souleymane thabo yahya yusuf youssef zainab zine alfonso alvaro ángel angel
antonia arturo beatriz belen benito camila carmen cesar césar claudio consuelo daniela diego elena elisa emilio esperanza estela fabio federico
félix fernanda francisca gabriela gerardo germán german gilberto gloria graciela guillermo hector héctor hernán horacio humberto ignacio ines inés
isabel jesús jesus joaquín joaquin julieta laura leonardo leopoldo liliana lorena lucia lucía luisa magda manuela marcela margarita mariana marta
mercedes miriam monica mónica nelson norma octavio olga osvaldo paola patricia pilar ramiro ramón ramon raquel reynaldo rocío rodolfo rosario ruben
rubén sandra silvia simón sofía susana teresa tomás verónica vicente victoria viviana wilfredo xiomara yolanda adrian agnes albrecht amélie annika
antje arne astrid barbara beate birgit brigitte camille cedric céline christophe claire corinna cornelia detlef didier dieter dirk dominik edith
edouard emily erik erika etienne étienne eugene fabien fabrice frederic frédéric gabriele günter guido hannah hannelore hartmut helena helga henrik
hervé hubert ingrid isabelle jacqueline jean-marc jean-noël jean-pierre jean-yves jean-claude joachim jochen jörg josephine jurgen jürgen kirsten
kristian lorenz lothar ludovic luc lutz magali maike marcel marc-antoine matthias mélanie monika nadine nicole norbert odile olivia otto pascale
peer pierre-yves rainer ralf regina reiner rolf rudolf sabine sebastien sébastien sigmar silke stefanie stéphane sven sylvie thierry thorsten tobias
torsten ulrich ute uwe valerie valérie véronique viktoria volker wilhelm wolfgang yannick yves abigail alistair allan andy angus anita barry beth
brendan brett bronwyn cameron cathy cheryl chloe clare clive colin connor darren derek diana doug duncan edwin elaine ellen emma erin ewan fiona
fraser gavin gerald gillian glenn grace gregory harold harriet hazel heather hugh iain irene ivor janice jeffrey jesse jill joanne joel joyce judy
karen kathleen keith kelly kerry kirsty lachlan leslie lewis lisa lucy lynn marcus marianne marilyn marissa martha maureen megan melissa merv
miranda mitchell morgan murray natasha neil nicholas noel norman owen pamela peggy penelope phil quentin ralph randall raymond robin rod rodney
roderick rory ross russell ruth ryan sally sean shane sharon sheila shirley sidney stanley stella stewart stuart sylvia terence terry timothy todd
tracy trevor vanessa vernon wayne winston yvonne zoe akira aiko asako ayako daisuke eiji fumiko hajime haruki hideo hiroaki hiroko hiroshi hitoshi
ichiro isao jiro junichi junko katsuya kazuo kazuhiro keiko keisuke kenichi kenji kenta kiyoshi koichi koji kunio kyoko makoto mamoru mariko
masahiro masaki masaru masashi masayuki michiko mitsuo naoki naoko natsuo noriko osamu ryo ryota satoshi seiji shigeo shinichi shoichi shunsuke
shuichi susumu tadashi takahiro takao takashi tatsuo tetsuro tomoko toru toshio tsutomu yasuo yasushi yoichi yoshio yoshiko yuji yuki yukio yuko
yuriko agus ahmadi aminuddin azizah bambang budi dian eko fadli hadi hendra indra irwan jusuf kartika megawati pramono ratna rini rizal sandiaga
siti sofyan sugeng susi syed teuku tito wahyu yusril zulkifli azmin khairul nurul rosmah shafie syarif zaini apichart arkhom chaiwat chulamanee
kanok kasit krit nattawut nikorndej noppadon panitan parnpree pitak pornchai prasert rungson sihasak somkid surakiat suriya tana thani thanathip
thawee urawadee virachai wissanu yuthasak alounkeo amphone bouasone boungnang bounkeut bounpone bunleua chaleun chansy khambay khamla khamlay
khammani khampheng khamsing khemmani latsamy linthong malaithong oudone outhen phosay phoukhong phouthone phoxay sengdeuane sengnuon sinlavong sisay
somphao somphanh sonethanou souphan souvone sunthone thongloy thongphane thongchanh vathsana viengthong vilayvong vongsey yanyong chhay dith keo
kheng khieu kosal namhong nhek prasidh rath saren savuth sokha sophea sorya thavrak vannara vannarith virak vuthy samheng kyaw maung
myint soe thant thaung zaw ajit amit anil anand arvind ashok deepak gautam hardeep harsh kiren kumar mahesh manish manoj mukesh naveen nitin pankaj
evgeny evgeniy aleksei andrey artem piyush pradeep prakash pranay rahul rajesh rajiv rakesh ravi sandeep sanjay satish shashi smriti sunil suresh venkaiah vijay vikram vinay yogi
`
