/** What people write to a council in their own languages: short, with and without the signs of their keyboard. */
export const MESSAGES: Readonly<Record<string, string>> = {
  pl: `Dzień dobry, nie odebrano moich śmieci
    kosz na smieci nie zostal oprozniony
    Gdzie moge zaplacic podatek?
    nie mówię po angielsku
    Potrzebuję pomocy z mieszkaniem
    Jak zapisać dziecko do szkoły?
    nie rozumiem
    prosze o pomoc
    duża dziura w drodze na mojej ulicy
    lampa na ulicy nie świeci od tygodnia
    sąsiad robi hałas w nocy co mam zrobić
    czy ktoś mówi po polsku
    chcę zgłosić śmieci na ulicy
    kiedy jest odbiór śmieci
    Dziękuję bardzo, a kiedy przyjadą?
    mam problem z rachunkiem nie wiem ile zapłacić`,
  ro: `Bună ziua, nu mi-a fost luat gunoiul
    gunoiul nu a fost ridicat de doua saptamani
    unde pot plati taxa
    nu vorbesc engleza
    am nevoie de ajutor cu o casa
    cum inscriu copilul la scoala
    nu inteleg
    vă rog să mă ajutați
    este o groapă mare pe strada mea
    lumina de pe stradă nu merge
    vecinul face zgomot noaptea
    vorbiti romaneste va rog
    vreau sa raportez gunoi pe strada
    cand vine masina de gunoi
    multumesc foarte mult
    buna ziua, as vrea sa vorbesc cu cineva`,
  pt: `Bom dia, não recolheram o meu lixo
    o lixo nao foi recolhido esta semana
    onde posso pagar o imposto
    não falo inglês
    preciso de ajuda com a casa
    como inscrevo o meu filho na escola
    não entendo
    por favor preciso de ajuda
    há um buraco grande na minha rua
    a luz da rua não funciona
    o vizinho faz muito barulho à noite
    alguem fala portugues
    quero falar com uma pessoa
    quando é a recolha do lixo
    muito obrigado pela ajuda
    eu moro aqui e tenho um problema com a conta`,
  es: `Hola, no recogieron mi basura
    la basura no fue recogida esta semana
    donde puedo pagar el impuesto
    no hablo inglés
    necesito ayuda con mi casa
    como inscribo a mi hijo en la escuela
    no entiendo
    por favor necesito ayuda
    hay un hueco grande en mi calle
    la luz de la calle no funciona
    el vecino hace mucho ruido por la noche
    ¿alguien habla español?
    quiero hablar con una persona
    cuando pasan por la basura
    muchas gracias por su ayuda
    vivo aqui y tengo un problema con la cuenta`,
  fr: `Bonjour, mes poubelles n'ont pas été ramassées
    la poubelle n'a pas ete videe cette semaine
    où est-ce que je peux payer
    je ne parle pas anglais
    j'ai besoin d'aide pour mon logement
    comment inscrire mon fils à l'école
    je ne comprends pas
    s'il vous plaît aidez-moi
    il y a un grand trou dans ma rue
    la lumière de la rue ne marche pas
    le voisin fait du bruit la nuit
    est-ce que vous parlez français
    je voudrais parler à une personne
    quand est-ce que les poubelles passent
    merci beaucoup pour votre aide
    bonjour je suis nouveau ici et je ne sais pas quoi faire`,
  it: `Buongiorno, non hanno raccolto la mia spazzatura
    i rifiuti non sono stati raccolti questa settimana
    dove posso pagare la tassa
    non parlo inglese
    ho bisogno di aiuto con la casa
    come iscrivo mio figlio a scuola
    non capisco
    per favore ho bisogno di aiuto
    c'è una buca grande nella mia strada
    la luce della strada non funziona
    il vicino fa rumore di notte
    qualcuno parla italiano
    vorrei parlare con una persona
    quando passano per la spazzatura
    grazie mille per il vostro aiuto
    abito qui e ho un problema con la bolletta`,
  lt: `Laba diena, neišvežė mano šiukšlių
    siuksles nebuvo isveztos sia savaite
    kur galiu sumokėti mokestį
    nekalbu angliškai
    man reikia pagalbos dėl būsto
    kaip užrašyti vaiką į mokyklą
    as nesuprantu
    prašau padėti man
    gatvėje yra didelė duobė
    gatvės lempa nedega
    kaimynas triukšmauja naktį
    ar kas nors kalba lietuviškai
    noriu pranešti apie šiukšles
    kada atvažiuoja šiukšlių mašina
    ačiū labai už pagalbą
    aš gyvenu čia ir turiu problemą su sąskaita`,
  lv: `Labdien, neizveda manus atkritumus
    atkritumi nav izvesti šonedēļ
    kur es varu samaksāt nodokli
    es nerunāju angliski
    man vajag palīdzību ar mājokli
    kā pieteikt bērnu skolā
    es nesaprotu
    lūdzu palīdziet man
    uz manas ielas ir liela bedre
    ielas lampa nedeg
    kaimiņš naktī trokšņo
    vai kāds runā latviski
    gribu ziņot par atkritumiem
    kad brauc atkritumu mašīna
    liels paldies par palīdzību
    es dzīvoju šeit un man ir problēma ar rēķinu`,
  tr: `Merhaba, çöpüm alınmadı
    copler bu hafta toplanmadi
    vergiyi nerede ödeyebilirim
    İngilizce bilmiyorum
    ev için yardıma ihtiyacım var
    çocuğumu okula nasıl yazdırırım
    anlamıyorum ben
    lütfen yardım edin
    sokakta büyük bir çukur var
    sokak lambası yanmıyor
    komşum gece çok gürültü yapıyor
    Türkçe bilen var mı
    bir kişiyle konuşmak istiyorum
    çöp ne zaman alınıyor
    çok teşekkür ederim
    benim faturam ile ilgili bir sorunum var`,
  ku: `Silav, zibilê min nehatiye birin
    zibil vê hefteyê nehatiye standin
    ez dikarim bacê li ku bidim
    ez îngilîzî nizanim
    ji bo malê alîkarî dixwazim
    çawa zarokê xwe li dibistanê qeyd bikim
    ez fêm nakim
    ji kerema xwe alîkariya min bikin
    li kolana min qulek mezin heye
    ronahiya kolanê tune ye
    cîranê min bi şev deng dike
    kes bi kurdî dizane
    ez dixwazim bi kesekî re biaxivim
    zibil kengî tê birin
    gelek spas ji bo alîkariyê
    ez li vir dijîm û pirsgirêka min heye`,
  so: `Salaan, qashinkayga lama qaadin
    qashinka lama qaadin toddobaadkan
    xaggee baan ka bixin karaa canshuurta
    kuma hadlo af ingiriisi
    waxaan u baahanahay caawimaad guri
    sidee ayaan ilmahayga dugsiga ugu qoraa
    ma fahmayo waxaad tiri
    fadlan i caawi
    god weyn ayaa ku yaal wadada
    nalka wadada ma shaqeynayo
    derisku sawaxan ayuu sameeyaa habeenkii
    qof af soomaali ku hadla ma joogaa
    waxaan rabaa inaan qof la hadlo
    goorma ayaa qashinka la qaadaa
    aad ayaad u mahadsan tahay
    halkan ayaan degganahay waxaan qabaa dhibaato`,
  vi: `Xin chào, rác của tôi chưa được thu gom
    rác không được lấy tuần này
    tôi có thể trả tiền thuế ở đâu
    tôi không nói được tiếng Anh
    tôi cần giúp đỡ về nhà ở
    làm sao đăng ký cho con tôi đi học
    tôi không hiểu
    xin vui lòng giúp tôi
    có một cái hố lớn trên đường nhà tôi
    đèn đường không sáng
    hàng xóm làm ồn vào ban đêm
    có ai nói tiếng Việt không
    tôi muốn nói chuyện với một người
    khi nào thu gom rác
    cảm ơn rất nhiều
    toi khong noi duoc tieng anh`,
  de: `Guten Tag, mein Müll wurde nicht abgeholt
    die mulltonne wurde diese woche nicht geleert
    wo kann ich die Steuer bezahlen
    ich spreche kein Englisch
    ich brauche Hilfe mit der Wohnung
    wie melde ich mein Kind in der Schule an
    ich verstehe das nicht
    bitte helfen Sie mir
    in meiner Straße ist ein großes Loch
    das Licht auf der Straße geht nicht
    der Nachbar macht nachts Lärm
    spricht jemand Deutsch
    ich möchte mit einer Person sprechen
    wann wird der Müll abgeholt
    vielen Dank für die Hilfe
    ich wohne hier und habe ein Problem mit der Rechnung`,
  hu: `Jó napot, nem vitték el a szemetet
    a kukat nem uritettek ki ezen a heten
    hol tudom befizetni az adót
    nem beszélek angolul
    segítségre van szükségem a lakással
    hogyan írathatom be a gyerekemet az iskolába
    nem értem
    kérem segítsen nekem
    nagy gödör van az utcában
    az utcai lámpa nem ég
    a szomszéd éjszaka zajong és nem tudok aludni
    beszél valaki magyarul
    szeretnék egy emberrel beszélni
    mikor viszik el a szemetet
    köszönöm szépen a segítséget
    itt lakom és van egy problémám a számlával`,
  sk: `Dobrý deň, neodviezli môj odpad
    odpad nebol tento tyzden odvezeny prosim
    kde môžem zaplatiť daň
    nehovorím po anglicky
    potrebujem pomoc s bývaním
    ako prihlásim dieťa do školy
    nerozumiem tomu čo hovoríte
    prosím pomôžte mi
    na mojej ulici je veľká diera
    svetlo na ulici nesvieti
    sused robí v noci hluk
    hovorí niekto po slovensky
    chcem hovoriť s človekom
    kedy odvážajú smeti
    ďakujem veľmi pekne
    bývam tu a mám problém s účtom`,
  cs: `Dobrý den, neodvezli můj odpad
    popelnice nebyla tento tyden vyvezena prosim
    kde můžu zaplatit daň
    nemluvím anglicky
    potřebuji pomoc s bydlením
    jak přihlásím dítě do školy
    nerozumím tomu co říkáte
    prosím pomozte mi
    na mojí ulici je velká díra
    světlo na ulici nesvítí
    soused dělá v noci hluk
    mluví někdo česky
    chci mluvit s člověkem
    kdy vyvážejí popelnice
    děkuji moc za pomoc
    bydlím tady a mám problém s účtem`,
  sq: `Përshëndetje, nuk më kanë marrë mbeturinat
    plehrat nuk u moren kete jave
    ku mund të paguaj taksën
    nuk flas anglisht
    kam nevojë për ndihmë me shtëpinë
    si ta regjistroj fëmijën në shkollë
    nuk kuptoj
    ju lutem më ndihmoni
    ka një vrimë të madhe në rrugën time
    drita e rrugës nuk punon
    fqinji bën zhurmë natën
    a flet dikush shqip
    dua të flas me një person
    kur merren mbeturinat
    faleminderit shumë
    jetoj këtu dhe kam një problem me faturën`,
  bg: `Здравейте, не са ми взели боклука
    боклукът не е извозен тази седмица
    къде мога да платя данъка
    не говоря английски
    имам нужда от помощ за жилище
    как да запиша детето си в училище
    не разбирам
    моля помогнете ми
    има голяма дупка на моята улица
    лампата на улицата не свети
    съседът вдига шум през нощта
    някой говори ли български
    искам да говоря с човек
    кога събират боклука
    благодаря ви много
    живея тук и имам проблем със сметката`,
  uk: `Добрий день, не забрали моє сміття
    сміття не вивезли цього тижня
    де я можу заплатити податок
    я не розмовляю англійською
    мені потрібна допомога з житлом
    як записати дитину до школи
    я не розумію
    допоможіть мені будь ласка
    на моїй вулиці велика яма
    ліхтар на вулиці не світить
    сусід шумить вночі
    хтось говорить українською
    хочу поговорити з людиною
    коли вивозять сміття
    дуже дякую
    я живу тут і маю проблему з рахунком`,
  ru: `Здравствуйте, не забрали мой мусор
    мусор не вывезли на этой неделе
    где я могу заплатить налог
    я не говорю по-английски
    мне нужна помощь с жильём
    как записать ребёнка в школу
    я не понимаю
    помогите мне пожалуйста
    на моей улице большая яма
    фонарь на улице не горит
    сосед шумит ночью
    кто-нибудь говорит по-русски
    хочу поговорить с человеком
    когда вывозят мусор
    спасибо большое
    я живу здесь и у меня проблема со счётом`,
  ar: `مرحبا، لم يتم جمع القمامة
    لم تأخذوا القمامة هذا الأسبوع
    أين يمكنني دفع الضريبة
    لا أتكلم الإنجليزية
    أحتاج مساعدة في السكن
    كيف أسجل ابني في المدرسة
    لا أفهم
    من فضلك ساعدني
    هناك حفرة كبيرة في شارعي
    ضوء الشارع لا يعمل
    الجار يصدر ضجيجا في الليل
    هل هناك من يتكلم العربية
    أريد التحدث مع شخص
    متى يتم جمع القمامة
    شكرا جزيلا
    أنا أسكن هنا وعندي مشكلة مع الفاتورة`,
  ur: `السلام علیکم، میرا کوڑا نہیں اٹھایا گیا
    اس ہفتے کوڑا نہیں اٹھایا
    میں ٹیکس کہاں ادا کر سکتا ہوں
    مجھے انگریزی نہیں آتی
    مجھے گھر کے لیے مدد چاہیے
    بچے کو سکول میں کیسے داخل کروں
    مجھے سمجھ نہیں آئی
    براہ کرم میری مدد کریں
    میری گلی میں بڑا گڑھا ہے
    سڑک کی بتی خراب ہے
    پڑوسی رات کو شور کرتا ہے
    کیا کوئی اردو بولتا ہے
    میں کسی سے بات کرنا چاہتا ہوں
    کوڑا کب اٹھایا جاتا ہے
    بہت شکریہ
    میں یہاں رہتا ہوں اور بل کا مسئلہ ہے`,
  fa: `سلام، زباله من جمع نشده است
    این هفته زباله را نبردند
    کجا می‌توانم مالیات را پرداخت کنم
    من انگلیسی بلد نیستم
    برای خانه کمک می‌خواهم
    چطور بچه‌ام را در مدرسه ثبت نام کنم
    من نمی‌فهمم
    لطفا به من کمک کنید
    در خیابان ما یک چاله بزرگ هست
    چراغ خیابان روشن نمی‌شود
    همسایه شب سر و صدا می‌کند
    کسی فارسی صحبت می‌کند
    می‌خواهم با یک نفر صحبت کنم
    زباله چه روزی جمع می‌شود
    خیلی ممنون از شما
    من اینجا زندگی میکنم و مشکل قبض دارم`,
  ps: `سلام، زما کثافات ندي وړل شوي
    دا اونۍ کثافات چا ندي وړي
    زه مالیه چیرته ورکولی شم
    زه په انګلیسي نه پوهېږم
    زه د کور لپاره مرستې ته اړتیا لرم
    خپل ماشوم څنګه ښوونځي کې شامل کړم
    زه نه پوهېږم
    مهرباني وکړئ زما سره مرسته وکړئ
    زموږ په کوڅه کې لویه کنده ده
    د سړک څراغ کار نه کوي
    ګاونډی د شپې شور کوي
    څوک په پښتو خبرې کوي
    زه غواړم له چا سره خبرې وکړم
    کثافات کله وړل کېږي
    ډېره مننه
    زه دلته اوسېږم او د بل ستونزه لرم`,
  ckb: `سڵاو، زبڵەکەم نەبراوە
    ئەم هەفتەیە زبڵیان نەبرد
    لە کوێ دەتوانم باج بدەم
    من ئینگلیزی نازانم
    پێویستم بە یارمەتییە بۆ خانوو
    چۆن منداڵەکەم لە قوتابخانە تۆمار بکەم
    تێناگەم
    تکایە یارمەتیم بدەن
    چاڵێکی گەورە لە شەقامەکەمان هەیە
    گڵۆپی شەقام کار ناکات
    دراوسێکەم شەوان دەنگەدەنگ دەکات
    کەس بە کوردی قسە دەکات
    دەمەوێت لەگەڵ کەسێک قسە بکەم
    کەی زبڵ دەبەن
    زۆر سوپاس
    من لێرە دەژیم و کێشەم هەیە`,
  pa: `ਸਤ ਸ੍ਰੀ ਅਕਾਲ, ਮੇਰਾ ਕੂੜਾ ਨਹੀਂ ਚੁੱਕਿਆ
    ਇਸ ਹਫ਼ਤੇ ਕੂੜਾ ਨਹੀਂ ਚੁੱਕਿਆ ਗਿਆ
    ਮੈਂ ਟੈਕਸ ਕਿੱਥੇ ਭਰਾਂ
    ਮੈਨੂੰ ਅੰਗਰੇਜ਼ੀ ਨਹੀਂ ਆਉਂਦੀ
    ਮੈਨੂੰ ਘਰ ਲਈ ਮਦਦ ਚਾਹੀਦੀ ਹੈ
    ਬੱਚੇ ਨੂੰ ਸਕੂਲ ਕਿਵੇਂ ਦਾਖਲ ਕਰਾਂ
    ਸਮਝ ਨਹੀਂ ਆਈ
    ਕਿਰਪਾ ਕਰਕੇ ਮਦਦ ਕਰੋ
    ਮੇਰੀ ਗਲੀ ਵਿੱਚ ਵੱਡਾ ਟੋਆ ਹੈ
    ਸੜਕ ਦੀ ਬੱਤੀ ਬੰਦ ਹੈ
    ਗੁਆਂਢੀ ਰਾਤ ਨੂੰ ਸ਼ੋਰ ਕਰਦਾ ਹੈ
    ਕੋਈ ਪੰਜਾਬੀ ਬੋਲਦਾ ਹੈ
    ਮੈਂ ਕਿਸੇ ਨਾਲ ਗੱਲ ਕਰਨੀ ਹੈ
    ਕੂੜਾ ਕਦੋਂ ਚੁੱਕਦੇ ਹਨ
    ਬਹੁਤ ਧੰਨਵਾਦ`,
  bn: `হ্যালো, আমার ময়লা নেওয়া হয়নি
    এই সপ্তাহে ময়লা নেয়নি
    আমি কর কোথায় দিতে পারি
    আমি ইংরেজি জানি না
    ঘরের জন্য সাহায্য দরকার
    বাচ্চাকে স্কুলে কিভাবে ভর্তি করব
    আমি বুঝি না
    দয়া করে সাহায্য করুন
    আমার রাস্তায় বড় গর্ত আছে
    রাস্তার বাতি জ্বলে না
    প্রতিবেশী রাতে শব্দ করে
    কেউ কি বাংলা বলেন
    আমি কারো সাথে কথা বলতে চাই
    ময়লা কবে নেয়
    অনেক ধন্যবাদ`,
  gu: `નમસ્તે, મારો કચરો લીધો નથી
    આ અઠવાડિયે કચરો લીધો નથી
    હું ટેક્સ ક્યાં ભરી શકું
    મને અંગ્રેજી આવડતું નથી
    મને ઘર માટે મદદ જોઈએ છે
    બાળકને શાળામાં કેવી રીતે દાખલ કરું
    મને સમજાતું નથી
    કૃપા કરીને મદદ કરો
    મારી શેરીમાં મોટો ખાડો છે
    રસ્તાની લાઈટ બંધ છે
    પાડોશી રાત્રે અવાજ કરે છે
    કોઈ ગુજરાતી બોલે છે
    મારે કોઈની સાથે વાત કરવી છે
    કચરો ક્યારે લે છે
    ખૂબ આભાર`,
  hi: `नमस्ते, मेरा कूड़ा नहीं उठाया
    इस हफ्ते कूड़ा नहीं उठाया गया
    मैं टैक्स कहाँ भर सकता हूँ
    मुझे अंग्रेजी नहीं आती
    मुझे घर के लिए मदद चाहिए
    बच्चे को स्कूल में कैसे दाखिल करूँ
    मुझे समझ नहीं आया
    कृपया मदद करें
    मेरी गली में बड़ा गड्ढा है
    सड़क की बत्ती खराब है
    पड़ोसी रात को शोर करता है
    क्या कोई हिंदी बोलता है
    मुझे किसी से बात करनी है
    कूड़ा कब उठाते हैं
    बहुत धन्यवाद`,
  ta: `வணக்கம், என் குப்பை எடுக்கப்படவில்லை
    இந்த வாரம் குப்பை எடுக்கவில்லை
    வரியை எங்கே செலுத்தலாம்
    எனக்கு ஆங்கிலம் தெரியாது
    வீட்டிற்கு உதவி வேண்டும்
    குழந்தையை பள்ளியில் எப்படி சேர்ப்பது
    எனக்கு புரியவில்லை
    தயவு செய்து உதவுங்கள்
    என் தெருவில் பெரிய பள்ளம் உள்ளது
    தெரு விளக்கு எரியவில்லை
    பக்கத்து வீட்டார் இரவில் சத்தம் போடுகிறார்கள்
    யாராவது தமிழ் பேசுவீர்களா
    நான் ஒருவருடன் பேச வேண்டும்
    குப்பை எப்போது எடுப்பார்கள்
    மிக்க நன்றி`,
  ti: `ሰላም፣ ጓሓፈይ ኣይተወስደን
    ናይዚ ሰሙን ጓሓፍ ኣይወሰዱን
    ግብሪ ኣበይ ክኸፍል እኽእል
    እንግሊዝኛ ኣይክእልን እየ
    ንገዛ ሓገዝ የድልየኒ ኣሎ
    ውላደይ ኣብ ቤት ትምህርቲ ከመይ የመዝግብ
    ኣይተረድኣንን
    በጃኹም ሓግዙኒ
    ኣብ ጎደናና ዓቢ ጉድጓድ ኣሎ
    መብራህቲ ጎደና ኣይሰርሕን ኣሎ
    ጎረቤተይ ለይቲ ይጭርሕ ኣሎ
    ትግርኛ ዝዛረብ ሰብ ኣሎ ዶ
    ምስ ሰብ ክዛረብ ደልየ ኣለኹ
    ጓሓፍ መዓስ ይውሰድ
    ብጣዕሚ የቐንየለይ`,
  zh: `你好，我的垃圾没有收
    这个星期没有收垃圾
    我在哪里可以交税
    我不会说英语
    我需要住房帮助
    怎么给孩子报名上学
    我听不懂
    请帮帮我
    我家街上有一个大坑
    路灯不亮了
    邻居晚上很吵
    有人会说中文吗
    我想和人说话
    什么时候收垃圾
    非常感谢
    我想投訴鄰居的噪音`,
  el: `Γεια σας, δεν πήραν τα σκουπίδια μου
    τα σκουπίδια δεν μαζεύτηκαν αυτή την εβδομάδα
    πού μπορώ να πληρώσω τον φόρο
    δεν μιλάω αγγλικά
    χρειάζομαι βοήθεια με το σπίτι
    πώς γράφω το παιδί μου στο σχολείο
    δεν καταλαβαίνω
    παρακαλώ βοηθήστε με
    υπάρχει μεγάλη λακκούβα στον δρόμο μου
    το φως του δρόμου δεν ανάβει
    ο γείτονας κάνει θόρυβο το βράδυ
    μιλάει κανείς ελληνικά
    θέλω να μιλήσω με κάποιον
    πότε μαζεύουν τα σκουπίδια
    ευχαριστώ πολύ`,
};
